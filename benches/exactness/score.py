"""What counts as right: one crate's truth against its `underpin graph --level module --format json`.

Truth is what compiler_truth.py writes: edges [from, to, use, path, call, in_macro(, field)] with counts of references. The shared
truth files of older runs have no field count. Only edges within the crate count. They fall into classes, each scored on its own:

  path   imports, and paths that the source itself writes; what macros' expansions alone wrote is no reference of the source
  call   only method calls lead there: their target follows from types
  field  only field accesses lead there (no other count but `field` is above zero)

recall      the share of a class's edges that the graph has
precision   the share of the graph's edges, both ends being modules of the truth, that the truth has in any class, macros' included

Of the graph, test code's edges are left out (the build has none), and edges that only name macros: macros are gone after expansion.
"""
from collections import namedtuple

CLASSES = ('path', 'call', 'field')
Share = namedtuple('Share', 'hit of')
Score = namedtuple('Score', 'modules path call field edges misses')


def graph_edges(graph):
    """(from, to) -> kinds, of the edges that count."""
    edges = {}
    for edge in graph['edges']:
        kinds = edge['kinds']
        only_macros = sum(kinds.values()) == kinds.get('macro', 0)
        if not edge['test'] and not only_macros:
            edges[edge['from'], edge['to']] = {kind: count for kind, count in kinds.items() if count}
    return edges


def class_of(use, path, call, in_macro, field=0):
    """The class of a true edge, None where only macros' expansions made it."""
    if use + path + call > in_macro:
        return 'path' if use or path > in_macro or (path and not call) else 'call'
    return 'field' if field and not use + path + call else None


def score(truth, graph):
    """Scores a crate. `misses` is rows of (class or 'not in truth', from, to, what is known of the edge)."""
    modules, crate = set(truth['modules']), truth['crate']
    true = {(source, to): counts for source, to, *counts in truth['edges'] if to.split('::')[0] == crate}
    found = {edge: kinds for edge, kinds in graph_edges(graph).items() if modules.issuperset(edge)}
    shares, misses = {}, []
    for name in CLASSES:
        wanted = [edge for edge, counts in true.items() if class_of(*counts) == name]
        missed = [edge for edge in wanted if edge not in found]
        shares[name] = Share(len(wanted) - len(missed), len(wanted))
        misses += [(name, *edge, true[edge]) for edge in missed]
    wrong = [edge for edge in found if edge not in true]
    misses += [('not in truth', *edge, found[edge]) for edge in wrong]
    return Score(len(modules), **shares, edges=Share(len(found) - len(wrong), len(found)), misses=misses)


def pool(scores):
    """All crates as one."""
    total = lambda shares: Share(*map(sum, zip((0, 0), *shares)))
    shares = {name: total(getattr(score, name) for score in scores) for name in (*CLASSES, 'edges')}
    return Score(sum(score.modules for score in scores), **shares, misses=[])


def ratio(share):
    """The share as a number: 1 where there was nothing to find."""
    return share.hit / share.of if share.of else 1.0


def with_calls(score):
    """Recall of path and call edges together."""
    return Share(score.path.hit + score.call.hit, score.path.of + score.call.of)
