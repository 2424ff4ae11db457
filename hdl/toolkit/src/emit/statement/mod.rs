//! Symbolic execution of a block's body: yields the final expression of each signal.
//!
//! `#[hdl_gen]` code assigns in order, later assignments win, and a branch keeps signals it does
//! not assign. The result is one expression per signal without any order, so the Verilog consists
//! of continuous assignments: nothing can become a latch, be missing from a sensitivity list, or
//! wait at time zero for an event that never comes.

mod expression;

use super::error::EmitProblem;
use super::graph::{Binary, Graph, Id};
use super::index::{Variables, parse_integer, resolve};
use super::modules::{Module, Role, literal_value};
use num_bigint::BigUint;
use rust_hdl::prelude::ast::{
    VerilogBlock, VerilogBlockOrConditional, VerilogCase, VerilogConditional, VerilogExpression,
    VerilogLink, VerilogLinkDetails, VerilogLoop, VerilogMatch, VerilogStatement,
};
use std::collections::{BTreeMap, HashMap};

/// Maximum number of statements in one block after unrolling.
const STATEMENT_LIMIT: usize = 1 << 20;

/// Meaning of a name inside a block.
#[derive(Clone, Copy, Debug)]
enum Place<'a> {
    /// Read only: an input, or an output of an inner block, by its Verilog name.
    Source {
        wire: &'a str,
        width: usize,
    },
    /// Computed here: an output, a local signal.
    Target {
        width: usize,
    },
    /// Computed here for an inner block, which reads the value; this block does not.
    Inner {
        width: usize,
    },
    Constant {
        value: &'a BigUint,
        width: usize,
    },
}

/// Expressions of the signals at a point of the body.
type Values = BTreeMap<String, Id>;

/// An expression, or a literal whose width its partner determines.
#[derive(Clone, Debug)]
enum Value {
    Exact(Id),
    Literal(BigUint),
}

pub(super) struct Body<'a> {
    pub(super) graph: &'a mut Graph,
    module: &'a Module,
    places: HashMap<String, Place<'a>>,
    values: Values,
    variables: Variables,
    statements: usize,
}

impl<'a> Body<'a> {
    /// Prepares the execution; `wire_names` maps rust-hdl names to the Verilog names of the
    /// module's signals and of its inner blocks' ports.
    pub(super) fn new(
        graph: &'a mut Graph,
        module: &'a Module,
        wire_names: &'a HashMap<String, String>,
    ) -> Self {
        let mut places = HashMap::new();
        for signal in &module.signals {
            let width = signal.width;
            let place = match signal.role {
                Role::Input => Place::Source {
                    wire: &wire_names[&signal.name],
                    width,
                },
                Role::Output | Role::Local => Place::Target { width },
                Role::Constant => Place::Constant {
                    value: &signal.value,
                    width,
                },
            };
            places.insert(signal.name.clone(), place);
        }
        for child in &module.children {
            for port in child.ports() {
                let (name, width) = (format!("{}${}", child.instance, port.name), port.width);
                let place = match port.role {
                    Role::Input => Place::Inner { width },
                    _ => Place::Source {
                        wire: &wire_names[&name],
                        width,
                    },
                };
                places.insert(name, place);
            }
        }
        let (values, variables) = (Values::new(), Variables::new());
        Self {
            graph,
            module,
            places,
            values,
            variables,
            statements: 0,
        }
    }

    /// Executes the whole body; returns the final expressions by rust-hdl name.
    pub(super) fn run(mut self, block: &VerilogBlock) -> Result<Values, EmitProblem> {
        self.block(block)?;
        Ok(self.values)
    }

    fn block(&mut self, block: &VerilogBlock) -> Result<(), EmitProblem> {
        block
            .iter()
            .try_for_each(|statement| self.statement(statement))
    }

    fn statement(&mut self, statement: &VerilogStatement) -> Result<(), EmitProblem> {
        self.statements += 1;
        if self.statements > STATEMENT_LIMIT {
            return Err(EmitProblem::TooLarge {
                limit: STATEMENT_LIMIT,
            });
        }
        match statement {
            VerilogStatement::Assignment(target, value) => {
                let target = self.target_name(target)?;
                let value = self.expression(value)?;
                self.assign(target, value)
            }
            VerilogStatement::SliceAssignment {
                base,
                width,
                offset,
                replacement,
            } => self.assign_slice(base, *width, offset, replacement),
            VerilogStatement::If(conditional) => self.conditional(conditional),
            VerilogStatement::Match(matching) => self.matching(matching),
            VerilogStatement::Loop(range) => self.unroll(range),
            VerilogStatement::Macro(block) => self.block(block),
            VerilogStatement::Comment(_) => Ok(()),
            VerilogStatement::Link(links) => links.iter().try_for_each(|link| self.link(link)),
        }
    }

    fn target_name(&self, target: &VerilogExpression) -> Result<String, EmitProblem> {
        match target {
            VerilogExpression::Signal(name) => resolve(name, &self.variables),
            VerilogExpression::Paren(inner) => self.target_name(inner),
            _ => Err(EmitProblem::unsupported("an assignment to an expression")),
        }
    }

    fn target_width(&self, name: &str) -> Result<usize, EmitProblem> {
        match self.places.get(name) {
            Some(Place::Target { width } | Place::Inner { width }) => Ok(*width),
            Some(_) => Err(EmitProblem::WrongSide {
                signal: name.to_owned(),
            }),
            None => Err(EmitProblem::UnknownName {
                name: name.to_owned(),
            }),
        }
    }

    fn assign(&mut self, target: String, value: Value) -> Result<(), EmitProblem> {
        let width = self.target_width(&target)?;
        let value = self.exact(value, width)?;
        let got = self.graph.width(value);
        if got != width {
            return Err(EmitProblem::Width {
                operation: target,
                expected: width,
                got,
            });
        }
        self.values.insert(target, value);
        Ok(())
    }

    fn assign_slice(
        &mut self,
        base: &VerilogExpression,
        width: usize,
        offset: &VerilogExpression,
        replacement: &VerilogExpression,
    ) -> Result<(), EmitProblem> {
        let target = self.target_name(base)?;
        let whole = self.target_width(&target)?;
        let Value::Literal(offset) = self.expression(offset)? else {
            return Err(EmitProblem::unsupported(
                "an assignment to bits at a computed offset",
            ));
        };
        let offset = usize::try_from(&offset).unwrap_or(usize::MAX);
        let part = self.expression(replacement)?;
        let part = self.exact(part, width)?;
        let got = self.graph.width(part);
        if got != width {
            return Err(EmitProblem::Width {
                operation: target,
                expected: width,
                got,
            });
        }
        let old = self.values.get(&target).copied();
        let old = old.unwrap_or_else(|| self.graph.undefined(whole));
        let new = self.graph.replace(old, offset, part)?;
        self.values.insert(target, new);
        Ok(())
    }

    fn unroll(&mut self, range: &VerilogLoop) -> Result<(), EmitProblem> {
        let bound = |literal| {
            literal_value(literal)
                .and_then(|value| usize::try_from(value).ok())
                .ok_or(EmitProblem::TooLarge {
                    limit: STATEMENT_LIMIT,
                })
        };
        for i in bound(&range.from)?..bound(&range.to)? {
            self.statements += 1;
            if self.statements > STATEMENT_LIMIT {
                return Err(EmitProblem::TooLarge {
                    limit: STATEMENT_LIMIT,
                });
            }
            self.variables.push((range.index.clone(), i));
            let done = self.block(&range.block);
            self.variables.pop();
            done?;
        }
        Ok(())
    }

    fn link(&mut self, link: &VerilogLink) -> Result<(), EmitProblem> {
        let (VerilogLink::Forward(details) | VerilogLink::Backward(details)) = link else {
            return Err(EmitProblem::unsupported("a link of two-way signals"));
        };
        let VerilogLinkDetails {
            my_name,
            owner_name,
            other_name,
        } = details;
        let field = resolve(my_name, &self.variables)?;
        let end = |name: &str| -> Result<String, EmitProblem> {
            let name = resolve(name, &self.variables)?;
            Ok(if field.is_empty() {
                name
            } else {
                format!("{name}${field}")
            })
        };
        let (owner, other) = (end(owner_name)?, end(other_name)?);
        let (from, to) = match link {
            VerilogLink::Forward(_) => (owner, other),
            _ => (other, owner),
        };
        let value = self.read(&from)?;
        self.assign(to, value)
    }

    fn conditional(&mut self, conditional: &VerilogConditional) -> Result<(), EmitProblem> {
        let condition = self.condition(&conditional.test)?;
        let before = self.values.clone();
        self.block(&conditional.then)?;
        let then = std::mem::replace(&mut self.values, before);
        match &conditional.otherwise {
            VerilogBlockOrConditional::None => {}
            VerilogBlockOrConditional::Block(block) => self.block(block)?,
            VerilogBlockOrConditional::Conditional(next) => self.statement(next)?,
        }
        self.merge(condition, &then);
        Ok(())
    }

    /// Merges `then`, valid where `condition` holds, with the present values elsewhere.
    fn merge(&mut self, condition: Id, then: &Values) {
        let otherwise = std::mem::take(&mut self.values);
        let mut names: Vec<String> = then.keys().chain(otherwise.keys()).cloned().collect();
        names.sort_unstable();
        names.dedup();
        for name in names {
            let merged = match (then.get(&name).copied(), otherwise.get(&name).copied()) {
                (Some(then), Some(otherwise)) => self.graph.mux(condition, then, otherwise),
                (Some(then), None) => {
                    let none = self.graph.undefined(self.graph.width(then));
                    self.graph.mux(condition, then, none)
                }
                (None, Some(otherwise)) => {
                    let none = self.graph.undefined(self.graph.width(otherwise));
                    self.graph.mux(condition, none, otherwise)
                }
                (None, None) => continue,
            };
            self.values.insert(name, merged);
        }
    }

    fn matching(&mut self, matching: &VerilogMatch) -> Result<(), EmitProblem> {
        let test = self.expression(&matching.test)?;
        let Value::Exact(test) = test else {
            return Err(EmitProblem::Untyped {
                operation: "match".to_owned(),
            });
        };
        let before = self.values.clone();
        let mut arms: Vec<(Id, Values)> = Vec::new();
        let mut seen: Vec<BigUint> = Vec::new();
        let mut default = None;
        for case in &matching.cases {
            let pattern = self.pattern(case, self.graph.width(test))?;
            if default.is_some()
                || pattern
                    .as_ref()
                    .is_some_and(|(_, value)| seen.contains(value))
            {
                continue; // Unreachable in Rust: an earlier arm matches.
            }
            self.values.clone_from(&before);
            self.block(&case.block)?;
            let values = std::mem::take(&mut self.values);
            match pattern {
                Some((pattern, value)) => {
                    seen.push(value);
                    arms.push((self.graph.binary(Binary::Equal, test, pattern)?, values));
                }
                None => default = Some(values),
            }
        }
        // Rust's `match` covers every value of its type: without `_`, the last arm also takes the
        // unused codes.
        self.values = match default {
            Some(values) => values,
            None => arms.pop().map_or(before, |(_, values)| values),
        };
        for (condition, values) in arms.into_iter().rev() {
            self.merge(condition, &values);
        }
        Ok(())
    }

    /// Returns the value of a pattern; `None` for `_`.
    fn pattern(
        &mut self,
        case: &VerilogCase,
        width: usize,
    ) -> Result<Option<(Id, BigUint)>, EmitProblem> {
        let text = case.condition.as_str();
        if text == "default" || text == "_" {
            return Ok(None);
        }
        let pattern = match (text, parse_integer(text)) {
            ("true", _) => self.graph.boolean(true),
            ("false", _) => self.graph.boolean(false),
            (_, Some(value)) => self.graph.constant(value.into(), width)?,
            _ => {
                let value = self.read(&text.replace("::", "$"))?;
                self.exact(value, width)?
            }
        };
        let got = self.graph.width(pattern);
        if got != width {
            return Err(EmitProblem::Width {
                operation: "match".to_owned(),
                expected: width,
                got,
            });
        }
        match self.graph.value(pattern).cloned() {
            Some(value) => Ok(Some((pattern, value))),
            None => Err(EmitProblem::unsupported(format!("the pattern {text}"))),
        }
    }
}
