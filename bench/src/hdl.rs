//! Simulation speed of circuits: millions of clocks per second on one core, in Rust and as Verilog
//! compiled by Verilator.
//!
//! A circuit is driven through its ports and kept busy: a block with a start input is started as
//! often as possible, a pipeline gets operands at every clock, a stream block is offered a beat at
//! every clock and its output is always ready. Before a circuit is timed, it passes its bench, and
//! its two simulations show the same outputs.

use ark_bn254::Fr;
use ark_ff::PrimeField as _;
use zkfabric_hdl::catalogue;
use zkfabric_hdl::curve::mixed_adder;
use zkfabric_hdl::modular::{self, Field};
use zkfabric_hdl::toolkit::HdlError;
use zkfabric_hdl::toolkit::block::{self, Config, Design};
use zkfabric_hdl::toolkit::datapath::Simulation;
use zkfabric_hdl::toolkit::simulate::{Direction, Dut, DutExt as _, PortId};
use zkfabric_hdl::toolkit::tools::{Tool, Tools, Verilated, WorkFolder};

use crate::clock::process_time;
use crate::estimates;
use crate::inputs::{Words, agreed};
use crate::kernels::Event;
use crate::machine;
use crate::noise::Watch;
use crate::report::{Clock, Record, Row, Statistics};
use crate::{Error, args::Hdl};

/// Unit of the rows: millions of clocks per second.
const UNIT: &str = "M/s";
/// Minimum processor time of a repetition, in seconds.
const SAMPLE: f64 = 0.05;
/// Clocks over which the two simulations are compared.
const COMPARED: u64 = 2000;
/// Number of prepared operands.
const OPERANDS: usize = 64;

/// A circuit to time.
struct Subject {
    name: &'static str,
    block: &'static str,
    assignments: &'static [&'static str],
    /// Required minimum rate of the simulation in Rust.
    bound: Option<f64>,
}

const fn subject(
    name: &'static str,
    block: &'static str,
    assignments: &'static [&'static str],
) -> Subject {
    Subject {
        name,
        block,
        assignments,
        bound: None,
    }
}

const SUBJECTS: [Subject; 7] = [
    Subject {
        bound: Some(0.8),
        ..subject("keccak_f/code", "keccak_f", &["shape=code"])
    },
    Subject {
        bound: Some(8.0),
        ..subject("keccak_f/leaf", "keccak_f", &[])
    },
    subject(
        "keccak_f/pipelined",
        "keccak_f",
        &["shape=pipelined", "rounds=2"],
    ),
    subject("keccak_256", "keccak_256", &[]),
    subject("row_multiplier", "row_multiplier", &[]),
    subject(ADDER, "point_adder", &[]),
    subject("msm", "msm", &[]),
];
const ADDER: &str = "point_adder";

/// Measures the circuits that `args` selects and shows the results.
///
/// # Errors
/// A circuit differs from its model or from its Verilog, Verilator is present and fails, or `show`
/// fails.
pub fn run(
    args: &Hdl,
    mut show: impl FnMut(Event<'_>) -> Result<(), Error>,
) -> Result<Record, Error> {
    let machine = machine::read();
    show(Event::Computer(&machine))?;
    let tools = Tools::installed();
    let verilator = !args.quick && tools.find(Tool::VERILATOR).is_ok();
    let mut rows = Vec::new();
    let mut keep = |row: Row| -> Result<(), Error> {
        show(Event::Row(&row))?;
        rows.push(row);
        Ok(())
    };
    for subject in &SUBJECTS {
        let rust = format!("hdl/{}", subject.name);
        let verilated = format!("{rust}/verilated");
        let (rust_too, verilated_too) = (
            args.rows.wants(&rust),
            verilator && args.rows.wants(&verilated),
        );
        if !rust_too && !verilated_too {
            continue;
        }
        let kernel = catalogue::find(subject.block)?;
        let config = Config::parse(kernel, subject.assignments)?;
        let design = kernel.elaborate(&config)?;
        if rust_too {
            let check = design.check(&mut design.simulation()?, block::Effort::Short, 1)?;
            check.compare(design.as_ref())?;
            let mut driver = Driver::new(design.simulation()?, design.as_ref())?;
            let row = rate(&rust, args.quick, |clocks| Ok(driver.run(clocks)?))?;
            keep(row.at_least(subject.bound))?;
        }
        if verilated_too {
            let ports = design.simulation()?.ports().to_vec();
            let (top, verilog) = (design.top(), design.verilog()?);
            let work = WorkFolder::default();
            let compiled = || Verilated::new(&tools, &work, top, &verilog, &ports);
            let mut driver = Driver::new(Box::new(compiled()?), design.as_ref())?;
            let expected = Driver::new(design.simulation()?, design.as_ref())?.fingerprint()?;
            agreed(&verilated, "Verilator", driver.fingerprint()? == expected)?;
            keep(rate(&verilated, args.quick, |clocks| {
                Ok(driver.run(clocks)?)
            })?)?;
        }
    }
    let registers = format!("hdl/{ADDER}/registers");
    if args.rows.wants(&registers) {
        keep(adder_registers(&registers, args.quick)?)?;
    }
    for row in estimates::rows(|name| args.rows.wants(name))? {
        keep(row)?;
    }
    Ok(machine::record("hdl", machine, rows))
}

/// Measures the point adder with every register computed at every clock.
fn adder_registers(name: &str, quick: bool) -> Result<Row, Error> {
    let module = mixed_adder(&modular::Config::new(Field::Fq))?;
    let mut words = Words::new(3);
    let widths: Vec<usize> = module.inputs().iter().map(|port| port.width).collect();
    let operands: Vec<Vec<Vec<u64>>> = (0..OPERANDS)
        .map(|_| {
            widths
                .iter()
                .map(|width| value(*width, &mut words))
                .collect()
        })
        .collect();
    let mut simulation = Simulation::registers(&module);
    let mut next = operands.iter().cycle();
    rate(name, quick, |clocks| {
        for _ in 0..clocks {
            for (index, value) in next.next().into_iter().flatten().enumerate() {
                simulation.set(index, value);
            }
            simulation.tick();
        }
        Ok(())
    })
}

/// Returns a value for a port; a value of 254 bits is an element of either field.
fn value(width: usize, words: &mut Words) -> Vec<u64> {
    let mut limbs: Vec<u64> = (0..width.div_ceil(64)).map(|_| words.word()).collect();
    if width == 254
        && let Some(top) = limbs.last_mut()
    {
        // The moduli have the same highest word.
        *top %= Fr::MODULUS.0[3];
    }
    limbs
}

/// Times `run` over growing numbers of clocks, then repeats.
fn rate(
    name: &str,
    quick: bool,
    mut run: impl FnMut(u64) -> Result<(), Error>,
) -> Result<Row, Error> {
    let mut timed = |clocks| -> Result<f64, Error> {
        let start = process_time();
        run(clocks)?;
        Ok(process_time().saturating_sub(start).as_secs_f64())
    };
    let mut clocks = 256;
    while timed(clocks)? < SAMPLE && clocks < 1 << 40 {
        clocks *= 2;
    }
    let watch = Watch::start();
    let mut times = Vec::new();
    for _ in 0..if quick { 3 } else { 15 } {
        times.push(timed(clocks)?);
    }
    let rate = |seconds: f64| clocks as f64 / seconds.max(1e-9) / 1e6;
    let row = Row::rate(name, UNIT, Statistics::of(times), rate, Clock::Cpu);
    Ok(row.beside(watch.others()))
}

/// Ways to keep a circuit busy.
#[derive(Clone, Copy)]
enum Drive {
    /// One start per this many clocks.
    Start(PortId, u64),
    /// Operands at every clock.
    EveryClock,
    /// The next beat when this output signals that the last one was accepted.
    Stream(PortId),
}

/// Values of the inputs for one operation.
type Operands = Vec<(PortId, Vec<u64>)>;

struct Driver {
    dut: Box<dyn Dut>,
    drive: Drive,
    operands: Vec<Operands>,
    next: usize,
    /// Clocks until the next start.
    wait: u64,
}

impl Driver {
    fn new(mut dut: Box<dyn Dut>, design: &dyn Design) -> Result<Self, HdlError> {
        dut.reset(2)?;
        let inputs: Vec<(PortId, String, usize)> = dut
            .ports()
            .iter()
            .enumerate()
            .filter(|(_, port)| port.direction == Direction::Input && port.name != "reset")
            .map(|(index, port)| (PortId(index), port.name.clone(), port.width))
            .collect();
        let mut drive = Drive::EveryClock;
        let mut free = Vec::new();
        for (port, name, width) in inputs {
            if name == "start" {
                drive = Drive::Start(port, design.interval_cycles());
            } else if let Some(stream) = name.strip_suffix("_valid") {
                dut.set(port, &[1]);
                drive = Drive::Stream(dut.output(&format!("{stream}_ready"))?);
            } else if name.ends_with("_ready") {
                dut.set(port, &[1]);
            } else {
                free.push((port, width));
            }
        }
        let mut words = Words::new(7);
        let mut random = |_| {
            let value = |&(port, width): &(PortId, usize)| (port, value(width, &mut words));
            free.iter().map(value).collect()
        };
        let operands = if dut.output("deferred").is_ok() {
            points(&*dut)?
        } else {
            (0..OPERANDS).map(&mut random).collect()
        };
        let mut driver = Self {
            dut,
            drive,
            operands,
            next: 0,
            wait: 0,
        };
        driver.advance();
        Ok(driver)
    }

    fn advance(&mut self) {
        for (port, value) in self.operands.get(self.next).into_iter().flatten() {
            self.dut.set(*port, value);
        }
        self.next = (self.next + 1) % self.operands.len().max(1);
    }

    #[inline]
    fn clock(&mut self) -> Result<(), HdlError> {
        match self.drive {
            Drive::EveryClock => {
                self.advance();
                self.dut.tick()
            }
            Drive::Start(start, interval) => {
                if self.wait > 0 {
                    self.wait -= 1;
                    return self.dut.tick();
                }
                self.wait = interval - 1;
                self.advance();
                self.dut.set(start, &[1]);
                self.dut.tick()?;
                self.dut.set(start, &[u64::from(interval == 1)]);
                Ok(())
            }
            Drive::Stream(ready) => {
                self.dut.settle()?;
                let taken = self.dut.is_high(ready);
                self.dut.tick()?;
                if taken {
                    self.advance();
                }
                Ok(())
            }
        }
    }

    fn run(&mut self, clocks: u64) -> Result<(), HdlError> {
        (0..clocks).try_for_each(|_| self.clock())
    }

    /// Folds the outputs over some clocks into a number (FNV-1a over words).
    fn fingerprint(&mut self) -> Result<u64, HdlError> {
        let ports = self.dut.ports().iter().enumerate();
        let outputs: Vec<PortId> = ports
            .filter(|(_, port)| port.direction == Direction::Output)
            .map(|(index, _)| PortId(index))
            .collect();
        let mut hash = 0xcbf2_9ce4_8422_2325_u64;
        for _ in 0..COMPARED {
            self.clock()?;
            self.dut.settle()?;
            for output in &outputs {
                for word in self.dut.value(*output) {
                    hash = (hash ^ word).wrapping_mul(0x0100_0000_01b3);
                }
            }
        }
        Ok(hash)
    }
}

/// Returns beats for a bucket engine: a multiplication without an end.
fn points(dut: &dyn Dut) -> Result<Vec<Operands>, HdlError> {
    let data = dut.input("i_data")?;
    let pairs = zkfabric_hdl::msm::bench::random_pairs(OPERANDS + 1, 5);
    let mut beats = zkfabric_hdl::msm::bench::input(&pairs);
    beats.pop();
    Ok(beats.into_iter().map(|beat| vec![(data, beat)]).collect())
}
