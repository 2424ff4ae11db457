//! The permutation and the sponge as blocks. Oracle: `tiny-keccak`.

use rust_hdl::prelude::Block;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::block::{Allowed, Circuit, Config, Design, Kernel, Parameter, Value};
use zkfabric_hdl_toolkit::simulate::Ports;

use crate::keccak::{
    self, FastPermutation, Permutation, PipelinedPermutation, Sponge,
    bench::{self, STATED_BYTES},
};

const ROUNDS: Parameter = Parameter {
    name: "rounds",
    summary: "rounds between two registers",
    allowed: Allowed::Numbers(&[1, 2, 3, 4, 6, 8, 12, 24]),
    default: Value::Number(1),
};

fn parameters(config: &Config) -> Result<keccak::Config, HdlError> {
    Ok(keccak::Config {
        rounds_per_clock: config.count(ROUNDS.name)?,
    })
}

/// The permutation.
#[derive(Clone, Copy, Debug)]
pub(crate) struct KeccakF;

impl Kernel for KeccakF {
    fn name(&self) -> &'static str {
        "keccak_f"
    }

    fn summary(&self) -> &'static str {
        "permutation Keccak-f[1600]"
    }

    fn page(&self) -> &'static str {
        "hdl/blocks/src/keccak/theory_of_operation.md"
    }

    fn parameters(&self) -> &'static [Parameter] {
        &[
            Parameter {
                name: "shape",
                summary: "iterative: one state at a time; code: the same, described in HDL code, one round a clock; \
                          pipelined: all rounds side by side, a state at every clock",
                allowed: Allowed::Names(&["iterative", "code", "pipelined"]),
                default: Value::Name("iterative"),
            },
            ROUNDS,
        ]
    }

    fn configurations(&self) -> Result<Vec<Config>, HdlError> {
        let config = Config::new(self);
        Ok(vec![
            config.clone(),
            config.clone().with("shape", "code")?,
            config.clone().with("rounds", 2)?,
            config.with("shape", "pipelined")?.with("rounds", 2)?,
        ])
    }

    fn elaborate(&self, config: &Config) -> Result<Box<dyn Design>, HdlError> {
        let parameters = parameters(config)?;
        let rounds = parameters.permutation_cycles();
        match config.name("shape")? {
            "code" if parameters.rounds_per_clock != 1 => {
                Err(config.unsupported("rounds", "1 where shape is code", rounds))
            }
            "code" => Ok(permuter(config, [rounds + 1; 2], Permutation::new)),
            "pipelined" => Ok(permuter(config, [rounds, 1], move || {
                PipelinedPermutation::new(&parameters)
            })),
            _ => Ok(permuter(config, [rounds + 1; 2], move || {
                FastPermutation::new(&parameters)
            })),
        }
    }
}

fn permuter<B: Block + Ports + 'static>(
    config: &Config,
    [latency, interval]: [u64; 2],
    new: impl Fn() -> Result<B, HdlError> + Copy + 'static,
) -> Box<dyn Design> {
    Circuit::of_block(
        format!("keccak_f_{config}"),
        new,
        move |dut, effort, seed| bench::permutations(dut, [latency, interval], effort, seed),
    )
    .cycles(latency, interval)
    .boxed()
}

/// The sponge.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Keccak256;

impl Kernel for Keccak256 {
    fn name(&self) -> &'static str {
        "keccak_256"
    }

    fn summary(&self) -> &'static str {
        "Keccak-256 of messages from a stream, padding included; cycles are those of messages of 64 bytes"
    }

    fn page(&self) -> &'static str {
        "hdl/blocks/src/keccak/theory_of_operation.md"
    }

    fn parameters(&self) -> &'static [Parameter] {
        &[ROUNDS]
    }

    fn configurations(&self) -> Result<Vec<Config>, HdlError> {
        let config = Config::new(self);
        Ok(vec![config.clone(), config.with("rounds", 2)?])
    }

    fn elaborate(&self, config: &Config) -> Result<Box<dyn Design>, HdlError> {
        let parameters = parameters(config)?;
        let circuit = Circuit::of_block(
            format!("keccak_256_{config}"),
            move || Sponge::new(&parameters),
            move |dut, effort, seed| bench::messages(dut, parameters, effort, seed),
        );
        let latency = parameters.latency_cycles(STATED_BYTES);
        let interval = parameters.interval_cycles(STATED_BYTES);
        Ok(circuit.cycles(latency, interval).boxed())
    }
}
