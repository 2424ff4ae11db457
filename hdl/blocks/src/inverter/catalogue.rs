//! Oracle: arkworks' inverse.

use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::block::{Circuit, Config, Design, Effort, Kernel, Parameter, bench};
use zkfabric_hdl_toolkit::simulate::Dut;

use super::INVERSE_CYCLES;
use crate::modular::bench::{Operands, inverse, limbs};
use crate::modular::catalogue::{FIELD, field};

/// The inverter.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Inverter;

impl Kernel for Inverter {
    fn name(&self) -> &'static str {
        "inverter"
    }

    fn summary(&self) -> &'static str {
        "inverse modulo a prime of BN254 (Montgomery), by division steps, one a clock"
    }

    fn page(&self) -> &'static str {
        "hdl/blocks/src/inverter/theory_of_operation.md"
    }

    fn parameters(&self) -> &'static [Parameter] {
        &[FIELD]
    }

    fn configurations(&self) -> Result<Vec<Config>, HdlError> {
        let config = Config::new(self);
        Ok(vec![config.clone().with("field", "fq")?, config])
    }

    fn elaborate(&self, config: &Config) -> Result<Box<dyn Design>, HdlError> {
        let field = field(config)?;
        let check = move |dut: &mut dyn Dut, effort: Effort, seed| {
            let mut operands = Operands::new(field, seed);
            bench::started(
                dut,
                [INVERSE_CYCLES; 2],
                effort.operations(16),
                |index| vec![operands.value(index).to_vec()],
                |values| Ok(vec![inverse(field, limbs(values.first())).to_vec()]),
            )
        };
        let top = format!("inverter_{config}");
        let circuit = Circuit::of_block(top, move || Ok(super::Inverter::new(field)), check);
        Ok(circuit.cycles(INVERSE_CYCLES, INVERSE_CYCLES).boxed())
    }
}
