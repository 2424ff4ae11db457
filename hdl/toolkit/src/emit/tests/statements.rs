//! Statements, arrays, interfaces, enums, inner blocks.

use crate::emit::emit;
use crate::replay::emitted::{noise, replayed};
use crate::word::{W, Word, bits_to};
use rust_hdl::prelude::*;

#[derive(Copy, Clone, PartialEq, Debug, LogicState)]
enum Step {
    Idle,
    Load,
    Run,
    Done,
    Failed,
}

/// A state machine with `match`, nested `if`, a constant, registers, a vector of locals.
#[derive(LogicBlock)]
struct StateMachine {
    clock: Signal<In, Clock>,
    go: Signal<In, bool>,
    data: Signal<In, W<80>>,
    is_done: Signal<Out, bool>,
    sum: Signal<Out, W<80>>,
    limbs: [Signal<Out, W<16>>; 5],
    step: DFF<Step>,
    count: DFF<Bits<3>>,
    total: DFF<W<80>>,
    last: Constant<Bits<3>>,
    parts: [Signal<Local, W<16>>; 5],
    dead: Signal<Local, W<9>>,
}

impl Default for StateMachine {
    fn default() -> Self {
        Self {
            clock: Signal::default(),
            go: Signal::default(),
            data: Signal::default(),
            is_done: Signal::default(),
            sum: Signal::default(),
            limbs: Default::default(),
            step: DFF::default(),
            count: DFF::default(),
            total: DFF::default(),
            last: Constant::new(bits(5)),
            parts: Default::default(),
            dead: Signal::default(),
        }
    }
}

impl Logic for StateMachine {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, step, count, total);
        self.parts[0].next = bits_to::<W<16>>(self.total.q.val());
        for i in 1..5 {
            self.parts[i].next =
                self.parts[i - 1].val() ^ self.total.q.val().get_bits::<16>(16 * i);
        }
        for i in 0..5 {
            if i == 2 {
                self.limbs[i].next = !self.parts[(i + 1) % 5].val();
            } else {
                self.limbs[i].next = self.parts[i].val();
            }
        }
        self.dead.next = bits_to::<W<9>>(self.data.val());
        self.is_done.next = false;
        self.sum.next = self.total.q.val();
        match self.step.q.val() {
            Step::Idle => {
                if self.go.val() {
                    self.step.d.next = Step::Load;
                    self.count.d.next = 0.into();
                }
            }
            Step::Load => {
                self.total.d.next = self.data.val();
                self.step.d.next = Step::Run;
            }
            Step::Run => {
                self.total.d.next = self.total.q.val() + self.data.val();
                self.count.d.next = self.count.q.val() + 1;
                if self.count.q.val() == self.last.val() {
                    self.step.d.next = Step::Done;
                } else if self.data.val() == 0 {
                    self.step.d.next = Step::Failed;
                } else if self.go.val() {
                    self.count.d.next = self.count.q.val();
                }
            }
            Step::Done => {
                self.is_done.next = true;
                self.step.d.next = Step::Idle;
            }
            Step::Failed => {
                self.sum.next = 7.into();
                self.step.d.next = Step::Idle;
            }
        }
    }
}

crate::ports!(StateMachine { clock clock; go, data, is_done, sum, limbs });

#[test]
fn a_state_machine() {
    let verilog = replayed(StateMachine::default, "machine", |dut| noise(dut, 1500, 3));
    assert!(
        verilog.contains("localparam [2:0] Step_Run = 3'h2;"),
        "{verilog}"
    );
    assert!(
        verilog.contains("localparam [2:0] last = 3'h5;"),
        "{verilog}"
    );
    assert!(!verilog.contains('$'), "{verilog}");
    assert!(
        !verilog.contains("dead"),
        "a signal that nothing reads needs no hardware: {verilog}"
    );
}

/// `match` on a number and on a bool.
#[derive(LogicBlock, Default)]
struct Table {
    clock: Signal<In, Clock>,
    index: Signal<In, Bits<4>>,
    flag: Signal<In, bool>,
    out: Signal<Out, Bits<8>>,
}

impl Logic for Table {
    #[hdl_gen]
    fn update(&mut self) {
        match self.index.val().index() {
            0 => self.out.next = 17.into(),
            0x3 => self.out.next = 99.into(),
            9 => match self.flag.val() {
                true => self.out.next = 2.into(),
                false => self.out.next = 3.into(),
            },
            _ => self.out.next = bit_cast::<8, 4>(self.index.val()),
        }
    }
}

crate::ports!(Table { clock clock; index, flag, out });

#[test]
fn a_match_on_numbers() {
    replayed(Table::default, "table_of_four", |dut| noise(dut, 300, 4));
}

#[derive(Clone, Debug, Default, LogicInterface)]
#[join = "Receive"]
struct Send<D: Synth> {
    data: Signal<Out, D>,
    valid: Signal<Out, bool>,
    ready: Signal<In, bool>,
}

#[derive(Clone, Debug, Default, LogicInterface)]
#[join = "Send"]
struct Receive<D: Synth> {
    data: Signal<In, D>,
    valid: Signal<In, bool>,
    ready: Signal<Out, bool>,
}

crate::ports!(impl [D: Word] Send<D> { data, valid, ready });
crate::ports!(impl [D: Word] Receive<D> { data, valid, ready });

#[derive(LogicBlock, Default)]
struct Stage<D: Synth> {
    clock: Signal<In, Clock>,
    i: Receive<D>,
    o: Send<D>,
    data: DFF<D>,
    full: DFF<bool>,
    go: Signal<Local, bool>,
}

impl<D: Synth> Logic for Stage<D> {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, data, full);
        self.go.next = !self.full.q.val() | self.o.ready.val();
        self.i.ready.next = self.go.val();
        self.o.data.next = self.data.q.val();
        self.o.valid.next = self.full.q.val();
        if self.go.val() {
            self.full.d.next = self.i.valid.val();
            self.data.d.next = self.i.data.val();
        }
    }
}

/// Links to the outside, inner joins, and lanes of an array of blocks side by side.
#[derive(LogicBlock, Default)]
struct Chain<D: Synth> {
    clock: Signal<In, Clock>,
    i: Receive<D>,
    o: Send<D>,
    extra: [Signal<In, D>; 3],
    echo: [Signal<Out, D>; 3],
    first: Stage<D>,
    second: Stage<D>,
    lanes: [DFF<D>; 3],
}

impl<D: Synth> Logic for Chain<D> {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, first, second);
        Receive::<D>::link(&mut self.i, &mut self.first.i);
        Send::<D>::join(&mut self.first.o, &mut self.second.i);
        Send::<D>::link(&mut self.o, &mut self.second.o);
        for k in 0..3 {
            self.lanes[k].clock.next = self.clock.val();
            self.lanes[k].d.next = self.extra[(k + 1) % 3].val();
            self.echo[k].next = self.lanes[k].q.val();
        }
    }
}

crate::ports!(impl [D: Word] Chain<D> { clock clock; i, o, extra, echo });

#[test]
fn interfaces_and_arrays_of_blocks() {
    let verilog = replayed(Chain::<W<100>>::default, "chain", |dut| noise(dut, 500, 5));
    assert_eq!(
        verilog.matches("\nmodule ").count() + 1,
        2,
        "equal modules once, and registers where they are used: {verilog}"
    );
    // Lint objects to an initial value in the declaration of what an edge assigns.
    for text in [
        "    reg [99:0] lanes_0_q;\n",
        "    initial begin\n        lanes_0_q = 100'h0;\n",
    ] {
        assert!(verilog.contains(text), "{text}\n{verilog}");
    }
}

#[derive(Default, Copy, Clone, PartialEq, Debug, LogicStruct)]
struct Colour {
    red: Bits<5>,
    green: Bits<6>,
    blue: Bits<5>,
}

#[derive(LogicBlock, Default)]
struct Fields {
    clock: Signal<In, Clock>,
    a: Signal<In, Bits<5>>,
    b: Signal<In, Bits<6>>,
    red: Signal<Out, Bits<5>>,
    green: Signal<Out, Bits<6>>,
    colour: Signal<Local, Colour>,
}

impl Logic for Fields {
    #[hdl_gen]
    fn update(&mut self) {
        self.colour.next.red = self.a.val();
        self.colour.next.green = self.b.val();
        self.colour.next.blue = 3.into();
        if self.a.val() == 7 {
            self.colour.next.red = 1.into();
        }
        self.red.next = self.colour.val().red;
        self.green.next = self.colour.val().green;
    }
}

crate::ports!(Fields { clock clock; a, b, red, green });

#[test]
fn structs_are_slices() {
    replayed(Fields::default, "fields", |dut| noise(dut, 300, 6));
}

/// A combinational inner block: its output depends on values that the outer block computes in the
/// same statement list.
#[derive(LogicBlock, Default)]
struct Adder {
    a: Signal<In, W<30>>,
    b: Signal<In, W<30>>,
    sum: Signal<Out, W<30>>,
}

impl Logic for Adder {
    #[hdl_gen]
    fn update(&mut self) {
        self.sum.next = self.a.val() + self.b.val();
    }
}

#[derive(LogicBlock, Default)]
struct Sums {
    clock: Signal<In, Clock>,
    x: [Signal<In, W<30>>; 4],
    out: Signal<Out, W<30>>,
    constant: Signal<Out, W<30>>,
    adders: [Adder; 3],
}

impl Logic for Sums {
    #[hdl_gen]
    fn update(&mut self) {
        for i in 0..2 {
            self.adders[i].a.next = self.x[2 * i].val();
            self.adders[i].b.next = self.x[2 * i + 1].val();
        }
        self.adders[2].a.next = self.adders[0].sum.val();
        self.adders[2].b.next = self.adders[1].sum.val();
        self.out.next = self.adders[2].sum.val();
        self.constant.next = 5.into();
    }
}

crate::ports!(Sums { clock clock; x, out, constant });

#[test]
fn combinational_blocks_inside() {
    let verilog = replayed(Sums::default, "sums", |dut| noise(dut, 300, 7));
    assert_eq!(
        verilog.matches("module ").count(),
        2 + verilog.matches("endmodule ").count()
    );
}

/// A leaf with a module of its own.
#[derive(LogicBlock, Default)]
struct Inverter {
    a: Signal<In, W<4>>,
    b: Signal<Out, W<4>>,
}

const CORE: &str = "// turns bits round\nmodule invert(input wire [3:0] x, output wire [3:0] y);\nassign y = ~x;\nendmodule\n";

impl Logic for Inverter {
    fn update(&mut self) {
        self.b.next = !self.a.val();
    }

    fn connect(&mut self) {
        self.b.connect();
    }

    fn hdl(&self) -> Verilog {
        let code = "invert core (.x(a), .y(b));".to_owned();
        Verilog::Wrapper(Wrapper {
            code,
            cores: CORE.to_owned(),
        })
    }
}

#[derive(LogicBlock, Default)]
struct Leaves {
    clock: Signal<In, Clock>,
    a: Signal<In, W<4>>,
    out: Signal<Out, W<4>>,
    one: Inverter,
    two: Inverter,
}

impl Logic for Leaves {
    #[hdl_gen]
    fn update(&mut self) {
        self.one.a.next = self.a.val();
        self.two.a.next = self.one.b.val() + 1;
        self.out.next = self.two.b.val();
    }
}

crate::ports!(Leaves { clock clock; a, out });

#[test]
fn cores_of_leaves_are_appended_once() {
    let verilog = replayed(Leaves::default, "leaves", |dut| noise(dut, 50, 8));
    assert_eq!(verilog.matches("module invert(").count(), 1, "{verilog}");
    assert_eq!(verilog, emit(&Leaves::default(), "leaves").unwrap());
}
