//! Cognitive complexity of a function.
//!
//! Source: G. Ann Campbell, "Cognitive Complexity: a new way of measuring understandability", `SonarSource`, 2018-2023.
//! `+1` for each `if`, `else if`, `else`, `match`, loop, jump to a label, and each run of like logical operators;
//! `if`, `match` and loops add their nesting depth as well; closures nest without adding. `?`, `let … else` and
//! match arms add nothing, as early returns do not in the paper. Recursion is not counted: it needs names resolved.
//!
//! Worked example: `if a && b { for x in y { if z {} } } else {}` is 1 (`if`) + 1 (`&&`) + 2 (`for`, depth 1)
//! + 3 (`if`, depth 2) + 1 (`else`) = 8.

use crate::model::facts::{Block, Body, Expr, Operator, Reading, Stmt};

/// Cognitive complexity of a function's body.
#[must_use]
pub fn cognitive(body: &Body) -> u32 {
    let mut counter = Counter { total: 0 };
    counter.expr(&body.expr, 0);
    counter.total
}

struct Counter {
    total: u32,
}

impl Counter {
    fn block(&mut self, block: &Block, depth: u32) {
        for stmt in &block.stmts {
            match stmt {
                Stmt::Let(stmt) => {
                    if let Some(init) = &stmt.init {
                        self.expr(init, depth);
                    }
                    if let Some(diverge) = &stmt.diverge {
                        self.block(diverge, depth);
                    }
                }
                Stmt::Expr(expr) => self.expr(expr, depth),
            }
        }
    }

    fn all<'a>(&mut self, exprs: impl IntoIterator<Item = &'a Expr>, depth: u32) {
        for expr in exprs {
            self.expr(expr, depth);
        }
    }

    /// A run of one logical operator counts once.
    fn logic(&mut self, expr: &Expr, depth: u32, around: Option<Operator>) {
        let Expr::Binary(sides, operator @ (Operator::And | Operator::Or)) = expr else { return self.expr(expr, depth) };
        if around != Some(*operator) {
            self.total += 1;
        }
        self.logic(&sides.0, depth, Some(*operator));
        self.logic(&sides.1, depth, Some(*operator));
    }

    fn if_else(&mut self, parts: &(Expr, Block, Option<Expr>), depth: u32) {
        self.expr(&parts.0, depth);
        self.block(&parts.1, depth + 1);
        match &parts.2 {
            Some(Expr::If(next)) => {
                self.total += 1;
                self.if_else(next, depth);
            }
            Some(other) => {
                self.total += 1;
                self.expr(other, depth + 1);
            }
            None => {}
        }
    }

    fn expr(&mut self, expr: &Expr, depth: u32) {
        match expr {
            Expr::If(parts) => {
                self.total += 1 + depth;
                self.if_else(parts, depth);
            }
            Expr::Match(parts) => {
                self.total += 1 + depth;
                self.expr(&parts.0, depth);
                for arm in &parts.1 {
                    self.all(&arm.guard, depth + 1);
                    self.expr(&arm.body, depth + 1);
                }
            }
            Expr::Loop(block) => {
                self.total += 1 + depth;
                self.block(block, depth + 1);
            }
            Expr::While(parts) => {
                self.total += 1 + depth;
                self.expr(&parts.0, depth);
                self.block(&parts.1, depth + 1);
            }
            Expr::For(parts) => {
                self.total += 1 + depth;
                self.expr(&parts.1, depth);
                self.block(&parts.2, depth + 1);
            }
            Expr::Binary(sides, operator) => {
                if matches!(operator, Operator::And | Operator::Or) {
                    self.logic(expr, depth, None);
                } else {
                    self.expr(&sides.0, depth);
                    self.expr(&sides.1, depth);
                }
            }
            Expr::Closure(closure) => self.expr(&closure.body, depth + 1),
            Expr::Break(value, labelled) => {
                self.total += u32::from(*labelled);
                self.all(value.as_deref(), depth);
            }
            Expr::Continue(labelled) => self.total += u32::from(*labelled),
            Expr::Block(block) | Expr::Async(block) | Expr::TryBlock(block) => self.block(block, depth),
            Expr::Call(function, args) => {
                self.expr(function, depth);
                self.all(args, depth);
            }
            Expr::MethodCall(call) => {
                self.expr(&call.receiver, depth);
                self.all(&call.params, depth);
            }
            Expr::Field(inner, ..)
            | Expr::Deref(inner)
            | Expr::Unary(inner)
            | Expr::Ref(inner)
            | Expr::RawRef(inner)
            | Expr::Try(inner)
            | Expr::Await(inner) => self.expr(inner, depth),
            Expr::Index(pair) | Expr::Assign(pair) | Expr::Repeat(pair) => {
                self.expr(&pair.0, depth);
                self.expr(&pair.1, depth);
            }
            Expr::Let(parts) => self.expr(&parts.1, depth),
            Expr::Return(value) => self.all(value.as_deref(), depth),
            Expr::Tuple(parts) | Expr::Array(parts) => self.all(parts, depth),
            Expr::Struct(parts) => {
                self.all(parts.fields.iter().map(|field| &field.2), depth);
                self.all(&parts.base, depth);
            }
            Expr::Range(start, end, _) => {
                self.all(start.as_deref(), depth);
                self.all(end.as_deref(), depth);
            }
            Expr::Cast(parts) => self.expr(&parts.0, depth),
            Expr::Cfg(parts) => self.expr(&parts.1, depth),
            Expr::Macro(call) => match &call.reading {
                Reading::Exprs(exprs) => self.all(exprs, depth),
                Reading::Block(block) => self.block(block, depth),
                _ => {}
            },
            Expr::Path(_) | Expr::Lit(_) | Expr::Unknown => {}
        }
    }
}
