//! A block outside of `zkfabric-hdl`, with the whole command: `own_block sim distance`,
//! `own_block export distance --out rtl`, `own_block report distance`, `own_block place distance`.
//!
//! A crate like this depends on `zkfabric-hdl-cli` and `zkfabric-hdl-toolkit`, which has `rust_hdl`
//! in the version that fits.

use std::process::ExitCode;

use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::block::{
    Allowed, Circuit, Config, Design, Effort, Kernel, Parameter, Value, bench,
};
use zkfabric_hdl_toolkit::rust_hdl::prelude::*;
use zkfabric_hdl_toolkit::simulate::Dut;

const LATENCY: u64 = 1;

/// Writes the distance of two numbers, one clock later.
#[derive(Clone, Debug, Default, LogicBlock)]
struct Distance<const BITS: usize> {
    clock: Signal<In, Clock>,
    a: Signal<In, Bits<BITS>>,
    b: Signal<In, Bits<BITS>>,
    distance: Signal<Out, Bits<BITS>>,
    held: DFF<Bits<BITS>>,
}

impl<const BITS: usize> Logic for Distance<BITS> {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, held);
        if self.a.val() > self.b.val() {
            self.held.d.next = self.a.val() - self.b.val();
        } else {
            self.held.d.next = self.b.val() - self.a.val();
        }
        self.distance.next = self.held.q.val();
    }
}

zkfabric_hdl_toolkit::ports!(impl [const BITS: usize] Distance<BITS> { clock clock; a, b, distance });

/// The entry in the catalogue.
struct Entry;

impl Kernel for Entry {
    fn name(&self) -> &'static str {
        "distance"
    }

    fn summary(&self) -> &'static str {
        "distance of two numbers, one a clock"
    }

    fn page(&self) -> &'static str {
        "hdl/cli/examples/own_block.rs"
    }

    fn parameters(&self) -> &'static [Parameter] {
        &[Parameter {
            name: "bits",
            summary: "bits of a number",
            allowed: Allowed::Numbers(&[16, 32]),
            default: Value::Number(32),
        }]
    }

    fn configurations(&self) -> Result<Vec<Config>, HdlError> {
        Ok(vec![Config::new(self)])
    }

    fn elaborate(&self, config: &Config) -> Result<Box<dyn Design>, HdlError> {
        match config.number("bits")? {
            16 => Ok(design::<16>(config)),
            _ => Ok(design::<32>(config)),
        }
    }
}

/// Returns the circuit with its bench, which compares it with a model.
fn design<const BITS: usize>(config: &Config) -> Box<dyn Design> {
    let check = |dut: &mut dyn Dut, effort: Effort, seed: u64| {
        let operand = |place: u64| vec![spread(seed ^ place) >> (64 - BITS)];
        let operands = |index| vec![operand(2 * index), operand(2 * index + 1)];
        let model = |values: &[Vec<u64>]| {
            let [a, b] =
                [0, 1].map(|place| values.get(place).map_or(0, |value| value.iter().sum()));
            Ok(vec![vec![a.abs_diff(b)]])
        };
        bench::pipeline(dut, LATENCY, effort.operations(200), operands, model)
    };
    let new = || Ok(Distance::<BITS>::default());
    Circuit::of_block(format!("distance_{config}"), new, check)
        .cycles(LATENCY, 1)
        .boxed()
}

/// Spreads a number over 64 bits (the finalizer of `SplitMix64`).
const fn spread(number: u64) -> u64 {
    let mut bits = number.wrapping_add(0x9e37_79b9_7f4a_7c15);
    bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    bits ^ (bits >> 31)
}

fn main() -> ExitCode {
    zkfabric_hdl_cli::main_with(&[&Entry], std::env::args_os())
}
