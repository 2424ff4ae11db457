//! The model is the identity.

use rust_hdl::prelude::Block;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::block::{
    Allowed, Circuit, Config, Design, Kernel, Parameter, Report, Value, bench,
};
use zkfabric_hdl_toolkit::primitives::Style;
use zkfabric_hdl_toolkit::simulate::stream::Stalls;
use zkfabric_hdl_toolkit::simulate::{Dut, DutExt, PortId, Ports, Wrapper};
use zkfabric_hdl_toolkit::word::W;

const WIDTH: Parameter = Parameter {
    name: "width",
    summary: "bits of a beat",
    allowed: Allowed::Numbers(&[8, 64, 254, 512]),
    default: Value::Number(64),
};

/// The FIFO.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Fifo;

const DEPTH: Parameter = Parameter {
    name: "depth",
    summary: "beats in the memory; one more is in its output register",
    allowed: Allowed::Numbers(&[16, 512]),
    default: Value::Number(16),
};

impl Kernel for Fifo {
    fn name(&self) -> &'static str {
        "fifo"
    }

    fn summary(&self) -> &'static str {
        "stream buffer in a memory"
    }

    fn page(&self) -> &'static str {
        "hdl/blocks/src/fifo/theory_of_operation.md"
    }

    fn parameters(&self) -> &'static [Parameter] {
        &[WIDTH, DEPTH]
    }

    fn configurations(&self) -> Result<Vec<Config>, HdlError> {
        let config = Config::new(self);
        Ok(vec![
            config.clone(),
            config.with("width", 512)?.with("depth", 512)?,
        ])
    }

    fn elaborate(&self, config: &Config) -> Result<Box<dyn Design>, HdlError> {
        macro_rules! build {
            ($(($width:literal, $depth:literal, $log:literal, $count:literal, $style:ident)),+ $(,)?) => {
                match (config.number("width")?, config.number("depth")?) {
                    $(($width, $depth) => queue(config, [$width, $depth], || {
                        super::Fifo::<W<$width>, $log, $count>::new(Style::$style)
                    }),)+
                    (_, other) => {
                        return Err(config.unsupported("depth", DEPTH.allowed.to_string(), other));
                    }
                }
            };
        }
        Ok(build!(
            (8, 16, 4, 5, Distributed),
            (64, 16, 4, 5, Distributed),
            (254, 16, 4, 5, Distributed),
            (512, 16, 4, 5, Distributed),
            (8, 512, 9, 10, Block),
            (64, 512, 9, 10, Block),
            (254, 512, 9, 10, Block),
            (512, 512, 9, 10, Block),
        )
        .cycles(2, 1)
        .boxed())
    }
}

fn queue<B: Block + Ports + 'static>(
    config: &Config,
    [width, depth]: [usize; 2],
    new: impl Fn() -> Result<B, HdlError> + Copy + 'static,
) -> Circuit {
    Circuit::of_block(format!("fifo_{config}"), new, move |dut, effort, seed| {
        let mut counted = Counted {
            ports: Count::of(dut)?,
            dut,
            held: 0,
            most: 0,
        };
        let mut operations = bench::beats(effort, width, seed);
        // enough beats to fill the FIFO while the receiver pauses
        let more = (5 * (depth + 40)).saturating_sub(operations.len());
        operations.extend(operations.clone().into_iter().cycle().take(more));
        let report: Report = bench::stream(&mut counted, ["i", "o"], &operations, 4, seed)?;
        // The receiver stalls until the full FIFO stalls the sender.
        let stop = depth + 60;
        let stalls = [Stalls::Never, bench::bursts(stop)];
        let filling = operations.get(..stop).unwrap_or_default();
        bench::run(&mut counted, ["i", "o"], filling, stalls, 4)?;
        counted.compare("most beats held", depth as u64 + 1, counted.most)?;
        Ok(report)
    })
}

struct Count {
    reset: PortId,
    count: PortId,
    input: [PortId; 2],
    output: [PortId; 2],
}

impl Count {
    fn of(dut: &dyn Dut) -> Result<Self, HdlError> {
        Ok(Self {
            reset: dut.input("reset")?,
            count: dut.output("count")?,
            input: [dut.input("i_valid")?, dut.output("i_ready")?],
            output: [dut.output("o_valid")?, dut.input("o_ready")?],
        })
    }
}

/// Compares the port `count` with the number of beats inside, before every edge.
struct Counted<'a> {
    dut: &'a mut dyn Dut,
    ports: Count,
    held: u64,
    most: u64,
}

impl Counted<'_> {
    fn compare(&self, port: &str, expected: u64, got: u64) -> Result<(), HdlError> {
        if expected == got {
            return Ok(());
        }
        Err(HdlError::Mismatch {
            block: "fifo".to_owned(),
            cycle: self.dut.cycles(),
            port: port.to_owned(),
            expected: expected.to_string(),
            got: got.to_string(),
        })
    }
}

impl<'a> Wrapper for Counted<'a> {
    type Inner = dyn Dut + 'a;

    fn inner(&self) -> &Self::Inner {
        self.dut
    }

    fn inner_mut(&mut self) -> &mut Self::Inner {
        self.dut
    }

    fn tick_around(&mut self) -> Result<(), HdlError> {
        self.dut.settle()?;
        self.compare("count", self.held, self.dut.low(self.ports.count))?;
        let both = |ports: [PortId; 2]| ports.iter().all(|port| self.dut.is_high(*port));
        let (came, went) = (both(self.ports.input), both(self.ports.output));
        self.held = if self.dut.is_high(self.ports.reset) {
            0
        } else {
            (self.held + u64::from(came)).saturating_sub(u64::from(went))
        };
        self.most = self.most.max(self.held);
        self.dut.tick()
    }
}
