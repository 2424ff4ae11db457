//! Blocks without exact Verilog give an error with the reason.

use crate::emit::{EmitProblem, emit};
use crate::word::W;
use rust_hdl::prelude::ast::{
    VerilogBlock, VerilogExpression as E, VerilogLoop, VerilogOp, VerilogOpUnary,
    VerilogStatement as S,
};
use rust_hdl::prelude::*;

/// An arbitrary body over a few signals.
#[derive(LogicBlock, Default)]
struct Any {
    a: Signal<In, W<8>>,
    wide: Signal<In, W<9>>,
    flag: Signal<In, bool>,
    local: Signal<Local, W<8>>,
    out: Signal<Out, W<8>>,
    _body: VerilogBlock,
}

impl Logic for Any {
    fn update(&mut self) {}

    fn hdl(&self) -> Verilog {
        Verilog::Combinatorial(self._body.clone())
    }
}

fn problem(body: VerilogBlock) -> EmitProblem {
    let error = emit(
        &Any {
            _body: body,
            ..Any::default()
        },
        "any",
    )
    .unwrap_err();
    assert_eq!(error.module, "any");
    assert!(error.to_string().starts_with("any: "));
    error.problem
}

fn name(name: &str) -> E {
    E::Signal(name.to_owned())
}

fn assign(target: &str, value: E) -> S {
    S::Assignment(name(target), value)
}

fn binary(a: E, operator: VerilogOp, b: E) -> E {
    E::Binary(Box::new(a), operator, Box::new(b))
}

fn conditional(test: E, then: VerilogBlock) -> S {
    S::If(ast::VerilogConditional {
        test,
        then,
        otherwise: ast::VerilogBlockOrConditional::None,
    })
}

#[test]
fn widths_must_agree() {
    let sum = binary(name("a"), VerilogOp::Add, name("wide"));
    let width = |expected, got| move |p: &EmitProblem| matches!(p, EmitProblem::Width { expected: e, got: g, .. } if (*e, *g) == (expected, got));
    assert!(width(8, 9)(&problem(vec![assign("out", sum)])));
    assert!(width(8, 9)(&problem(vec![assign("out", name("wide"))])));
    assert!(width(1, 8)(&problem(vec![conditional(name("a"), vec![])])));
}

#[test]
fn literals_must_fit_and_have_a_width() {
    let literal = |value: u32| E::Literal(value.into());
    let too_large = binary(name("a"), VerilogOp::Eq, literal(256));
    let expected = EmitProblem::Literal {
        literal: "100".to_owned(),
        width: 8,
    };
    assert_eq!(problem(vec![conditional(too_large, vec![])]), expected);
    assert_eq!(problem(vec![assign("out", literal(256))]), expected);
    let untyped = [
        E::Unary(VerilogOpUnary::Not, Box::new(literal(1))),
        binary(literal(1), VerilogOp::Shl, name("a")),
        binary(name("a"), VerilogOp::Mul, literal(3)),
    ];
    for expression in untyped {
        let problem = problem(vec![assign("out", expression)]);
        assert!(matches!(problem, EmitProblem::Untyped { .. }), "{problem}");
    }
}

#[test]
fn a_missing_default_is_a_latch() {
    let latch = problem(vec![conditional(
        name("flag"),
        vec![assign("out", name("a"))],
    )]);
    assert_eq!(
        latch,
        EmitProblem::Latch {
            signal: "out".to_owned()
        }
    );
    let through_local = vec![
        conditional(name("flag"), vec![assign("local", name("a"))]),
        assign("out", name("local")),
    ];
    assert!(matches!(problem(through_local), EmitProblem::Latch { .. }));
}

#[test]
fn reads_before_writes_and_open_outputs() {
    let read = problem(vec![
        assign("out", name("local")),
        assign("local", name("a")),
    ]);
    assert_eq!(
        read,
        EmitProblem::ReadBeforeWrite {
            signal: "local".to_owned()
        }
    );
    assert_eq!(
        problem(vec![]),
        EmitProblem::Undriven {
            signal: "out".to_owned()
        }
    );
    let input = problem(vec![assign("a", name("a"))]);
    assert_eq!(
        input,
        EmitProblem::WrongSide {
            signal: "a".to_owned()
        }
    );
}

#[test]
fn names_and_indices() {
    for unknown in ["nothing", "State$Idle", "N"] {
        let problem = problem(vec![assign("out", name(unknown))]);
        assert_eq!(
            problem,
            EmitProblem::UnknownName {
                name: unknown.to_owned()
            }
        );
    }
    assert!(matches!(
        problem(vec![assign("nothing", name("a"))]),
        EmitProblem::UnknownName { .. }
    ));
    let constant = problem(vec![assign("out", name("a[N-1]"))]);
    assert!(matches!(constant, EmitProblem::Index { .. }));
    assert!(emit(&Any::default(), "module").is_err());
    assert!(emit(&Any::default(), "a$b").is_err());
}

#[test]
fn slices_must_lie_inside() {
    let slice = |offset: u32| S::SliceAssignment {
        base: name("out"),
        width: 4,
        offset: E::Literal(offset.into()),
        replacement: E::Literal(1_u32.into()),
    };
    let problem = problem(vec![assign("out", name("a")), slice(5)]);
    assert_eq!(
        problem,
        EmitProblem::Slice {
            width: 8,
            offset: 5,
            bits: 4
        }
    );
}

#[test]
fn endless_loops_end() {
    let nested = |block| {
        S::Loop(VerilogLoop {
            index: "i".to_owned(),
            from: 0_u64.into(),
            to: 1_000_000_u64.into(),
            block,
        })
    };
    let body = nested(vec![nested(vec![assign("out", name("a"))])]);
    assert!(matches!(problem(vec![body]), EmitProblem::TooLarge { .. }));
    let far = S::Loop(VerilogLoop {
        index: "i".to_owned(),
        from: 0_u64.into(),
        to: u128::MAX.into(),
        block: vec![],
    });
    assert!(matches!(problem(vec![far]), EmitProblem::TooLarge { .. }));
}

#[test]
fn signs_and_negations() {
    for expression in [
        E::Signed(Box::new(name("a"))),
        E::Unary(VerilogOpUnary::Neg, Box::new(name("a"))),
    ] {
        assert!(matches!(
            problem(vec![assign("out", expression)]),
            EmitProblem::Unsupported { .. }
        ));
    }
}

#[derive(LogicBlock, Default)]
struct TwoWay {
    pin: Signal<InOut, Bits<4>>,
    out: Signal<Out, bool>,
}

impl Logic for TwoWay {
    #[hdl_gen]
    fn update(&mut self) {
        self.out.next = true;
    }
}

#[derive(LogicBlock, Default)]
struct WithSign {
    a: Signal<In, Signed<4>>,
    out: Signal<Out, bool>,
}

impl Logic for WithSign {
    #[hdl_gen]
    fn update(&mut self) {
        self.out.next = true;
    }
}

#[derive(LogicBlock, Default)]
struct Open {
    out: Signal<Out, W<8>>,
    inner: Any,
}

impl Logic for Open {
    #[hdl_gen]
    fn update(&mut self) {
        self.out.next = self.inner.out.val();
    }
}

#[test]
fn signals_that_verilog_here_has_not() {
    assert!(matches!(
        emit(&TwoWay::default(), "top").unwrap_err().problem,
        EmitProblem::Unsupported { .. }
    ));
    assert!(matches!(
        emit(&WithSign::default(), "top").unwrap_err().problem,
        EmitProblem::Unsupported { .. }
    ));
    let error = emit(&Open::default(), "top").unwrap_err();
    assert_eq!(
        error.module, "top.inner",
        "the body of the inner block is empty"
    );
    assert!(emit(&Signal::<In, bool>::default(), "top").is_err());
}
