#!/usr/bin/env python3
"""Module-to-module references of Rust crates, as the compiler resolved them.

usage: compiler_truth.py OUT.json PKG[:BIN][,PKG...] [cargo args...]     (run in a workspace's root; needs a nightly toolchain)
PKG is a package of the workspace or any of its dependencies; PKG:BIN takes that binary, PKG alone the library. The build
goes to $TRUTH_TARGET (default target/truth).

Asks the nightly compiler for its HIR (every path, resolved) and its THIR (every call, with the
method's definition) and folds both into edges between modules:
  {"crate": .., "modules": [..], "edges": [[from, to, use, path, call, in_macro, field], ..]}
Counts are references; `in_macro` counts those that only a macro's expansion wrote; `field` counts field accesses, by the
struct that declares the field (they are not in the other counts).
"""
import json, os, re, subprocess, sys, tempfile

ERR = tempfile.mkstemp(suffix='.txt')[1]

HEAD = re.compile(rb'^DefId\(\d+:\d+ ~ ([A-Za-z0-9_]+)\[[0-9a-f]+\]((?:::.*)?)\)(?: => OwnerNodes|:)')
ID = re.compile(rb'DefId\(\d+:\d+ ~ ([A-Za-z0-9_]+)\[[0-9a-f]+\]((?:::[^\s,()<>]+)?)\)')
CTX = re.compile(rb'#(\d+)')
TYPE = re.compile(rb'ty: (?:&(?:\'[\w{}]+ )?(?:mut )?)*([A-Za-z_][\w:]*)')

def stream(pkg, mode, extra, target_dir, sel):
    env = dict(os.environ, CARGO_TERM_COLOR='never', CARGO_INCREMENTAL='0')
    cmd = ['cargo', '+nightly', 'rustc', '-q', '-p', pkg, *sel, '--profile', 'dev', '--target-dir', target_dir, *extra, '--', f'-Zunpretty={mode}', '--cap-lints', 'allow',
           '-Awarnings', f'--cfg=truth_{mode.replace("-", "_")}']
    return subprocess.Popen(cmd, stdout=subprocess.PIPE, stderr=open(ERR, 'wb'), env=env, bufsize=1 << 20)

def main():
    out, pkgs, extra = sys.argv[1], sys.argv[2].split(','), sys.argv[3:]
    target_dir = os.environ.get('TRUTH_TARGET', 'target/truth')
    res = []
    for spec in pkgs:
        pkg, _, kind = spec.partition(':')
        sel = ['--lib'] if not kind else ['--bin', kind]
        crate, mods, raw = None, set(), {}
        def add(owner, krate, path, col, macro):
            k = (owner, krate, path)
            e = raw.setdefault(k, [0, 0, 0, 0, 0])
            e[col] += 1
            if macro and col != 4: e[3] += 1
        p = stream(pkg, 'hir-tree', extra, target_dir, sel)
        owner = None; pend = 0; ctx = False; is_use = False; held = []; whole = False
        for line in p.stdout:
            if line[:6] == b'DefId(':
                m = HEAD.match(line)
                if m:
                    crate = m[1].decode(); owner = m[2].decode(); pend = 0; held = []
                    is_use = bool(re.search(r'\{use#\d+\}$', owner))
                continue
            s = line.strip()
            if pend == 1:
                # a kind of several lines: `Const { .. }`, `Ctor( .. )`, `Static { .. }`
                if s.endswith((b"{", b"(")): pend = 3; depth = 1
                else: pend = 2
                continue
            if pend == 3:
                if s.endswith((b"{", b"(")): depth += 1
                elif s in (b"},", b"),"): depth -= 1
                if not depth: pend = 2
                continue
            if pend == 2:
                pend = 0
                m = ID.match(s)
                if m and whole:
                    if is_use: held.append((m[1].decode(), m[2].decode(), ctx))
                    else: add(owner, m[1].decode(), m[2].decode(), 1, ctx)
                continue
            if s.endswith(b'Def('): pend = 1; continue
            # a path's own resolution follows its span; a segment's follows its hir_id, and is not the path's target
            if s.startswith(b'span: '):
                whole = True; m = CTX.search(s[-14:]); ctx = bool(m and m[1] != b'0')
            elif s.startswith(b'hir_id: '): whole = False
            elif s.startswith(b'ident: '): m = CTX.search(s[-14:]); ctx = bool(m and m[1] != b'0')
            elif s == b'kind: Mod(': mods.add(owner)
            elif is_use and held and s in (b'Single(', b'Glob,', b'ListStem,'):
                if s != b'ListStem,':
                    for k, d, c in set(held): add(owner, k, d, 0, c)
                held = []
        if p.wait(): print(pkg, 'HIR failed', open(ERR).read()[-800:], file=sys.stderr); continue
        p = stream(pkg, 'thir-tree', extra, target_dir, sel)
        owner = None; ctx = False; field = False
        for line in p.stdout:
            if line[:6] == b'DefId(':
                m = HEAD.match(line)
                if m: owner = m[2].decode()
                continue
            s = line.strip()
            if s.startswith(b'span: '):
                m = CTX.search(s[-14:]); ctx = bool(m and m[1] != b'0')
            if s == b'Field {': field = True
            elif field and s.startswith(b'ty: '):
                field = False
                m = TYPE.match(s)
                if m and not ctx: add(owner, crate, '::' + m[1].decode(), 4, False)
            i = s.find(b'FnDef(DefId(')
            if i >= 0 and s.startswith(b'ty: '):
                m = ID.match(s, i + 6)
                if m: add(owner, m[1].decode(), m[2].decode(), 2, ctx)
        if p.wait(): print(pkg, 'THIR failed', open(ERR).read()[-800:], file=sys.stderr)
        mods.add('')
        res.append({'package': pkg, 'crate': crate, 'modules': sorted(mods), 'raw': raw})
        print(pkg, crate, len(mods), 'modules', len(raw), 'raw', file=sys.stderr)
    known = {r['crate']: set(r['modules']) for r in res}
    # a field's type is printed as a path: one that starts outside of the crate is another crate's
    tops = {r['crate']: {m[2:].split('::')[0] for m in r['modules']} for r in res}
    def module_of(krate, path):
        mods = known.get(krate)
        if mods is None: return None
        while path not in mods: path = path.rpartition('::')[0]
        return krate + path
    final = []
    for r in res:
        edges = {}
        for (owner, krate, path), c in r['raw'].items():
            if c[4] and '::' in path[2:] and path[2:].split('::')[0] not in tops.get(krate, ()): c = c[:4] + [0]
            dst = module_of(krate, path)
            if dst is None or not any(c): continue
            src = module_of(r['crate'], owner)
            if src == dst: continue
            e = edges.setdefault((src, dst), [0] * 5)
            for i in range(5): e[i] += c[i]
        final.append({'package': r['package'], 'crate': r['crate'], 'modules': [r['crate'] + m for m in r['modules']],
                      'edges': sorted([a, b, *c] for (a, b), c in edges.items())})
    json.dump(final, open(out, 'w'), separators=(',', ':'))
main()
