//! The model is the identity.

use rust_hdl::prelude::Block;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::block::{
    Allowed, Circuit, Config, Design, Kernel, Parameter, Value, bench,
};
use zkfabric_hdl_toolkit::simulate::Ports;
use zkfabric_hdl_toolkit::word::W;

const WIDTH: Parameter = Parameter {
    name: "width",
    summary: "bits of a beat",
    allowed: Allowed::Numbers(&[8, 64, 254, 512]),
    default: Value::Number(64),
};

/// The skid buffer.
#[derive(Clone, Copy, Debug)]
pub(crate) struct SkidBuffer;

impl Kernel for SkidBuffer {
    fn name(&self) -> &'static str {
        "skid_buffer"
    }

    fn summary(&self) -> &'static str {
        "stream register of two places that cuts valid, data and ready"
    }

    fn page(&self) -> &'static str {
        "hdl/blocks/src/skid_buffer/theory_of_operation.md"
    }

    fn parameters(&self) -> &'static [Parameter] {
        &[WIDTH]
    }

    fn configurations(&self) -> Result<Vec<Config>, HdlError> {
        Ok(vec![
            Config::new(self),
            Config::new(self).with("width", 512)?,
        ])
    }

    fn elaborate(&self, config: &Config) -> Result<Box<dyn Design>, HdlError> {
        macro_rules! build {
            ($($width:literal),+) => {
                match config.number("width")? {
                    $($width => skid(config, $width, || Ok(super::SkidBuffer::<W<$width>>::default())),)+
                    other => return Err(config.unsupported("width", WIDTH.allowed.to_string(), other)),
                }
            };
        }
        Ok(build!(8, 64, 254, 512).boxed())
    }
}

fn skid<B: Block + Ports + 'static>(
    config: &Config,
    width: usize,
    new: impl Fn() -> Result<B, HdlError> + Copy + 'static,
) -> Circuit {
    Circuit::of_block(
        format!("skid_buffer_{config}"),
        new,
        move |dut, effort, seed| {
            bench::stream(dut, ["i", "o"], &bench::beats(effort, width, seed), 4, seed)
        },
    )
}
