//! For tests: a block's emitted Verilog against its simulation in Rust.
#![expect(clippy::unwrap_used, clippy::panic, reason = "helpers of tests")]

use crate::HdlError;
use crate::emit::emit;
use crate::simulate::{Direction, Dut, PortId, Ports, Recorder, Simulation};
use crate::tools::{Tool, Tools, WorkFolder, icarus, verilator};
use rust_hdl::prelude::Block;

/// Number of replayed cycles.
const CYCLES: usize = 4000;

/// Emits `make()`, drives another `make()` in Rust, lints the Verilog and replays the first cycles
/// in Icarus; returns the Verilog.
///
/// Not for long combinational chains of nets: Icarus evaluates every glitch, twice as many per
/// level.
///
/// # Panics
/// The two differ, or the block has no Verilog.
pub fn replayed<B: Block + Ports>(
    make: impl Fn() -> B,
    top: &str,
    drive: impl FnOnce(&mut dyn Dut) -> Result<(), HdlError>,
) -> String {
    replayed_except(&[], make, top, drive)
}

/// As [`replayed`], ignoring these lint warnings.
///
/// # Panics
/// As [`replayed`].
pub fn replayed_except<B: Block + Ports>(
    warnings: &[&str],
    make: impl Fn() -> B,
    top: &str,
    drive: impl FnOnce(&mut dyn Dut) -> Result<(), HdlError>,
) -> String {
    let verilog = emit(&make(), top).unwrap();
    let mut dut = Recorder::new(Simulation::new(make()).unwrap(), CYCLES);
    drive(&mut dut).unwrap();
    let (_, recording) = dut.finish();
    if let Some(tools) = Tools::for_test(&[Tool::VERILATOR, Tool::IVERILOG, Tool::VVP]).unwrap() {
        let work = WorkFolder::default();
        let except = [&["DECLFILENAME"][..], warnings].concat();
        if let Err(error) = verilator::lint_except(&tools, &work, top, &verilog, &except) {
            panic!("{error}\n{verilog}");
        }
        let from = recording.reset_end();
        match icarus::replay(&tools, &work, top, &verilog, &recording, from) {
            Ok(replay) => assert_eq!((replay.cycles, replay.unknown), (recording.len(), 0)),
            Err(error) => panic!("{error}\n{verilog}"),
        }
    }
    verilog
}

/// Drives all inputs with random values and with the ends of their ranges.
///
/// # Errors
/// The circuit does not settle.
pub fn noise(dut: &mut dyn Dut, cycles: usize, seed: u64) -> Result<(), HdlError> {
    let mut random = fastrand::Rng::with_seed(seed);
    let ports = dut.ports().to_vec();
    for cycle in 0..cycles {
        for (index, port) in ports
            .iter()
            .enumerate()
            .filter(|(_, p)| p.direction == Direction::Input)
        {
            let kind = if cycle < 2 { cycle } else { random.usize(..8) };
            let value: Vec<u64> = match kind {
                0 => vec![0],
                1 => vec![u64::MAX; port.limbs()],
                2 => vec![random.u64(..4)],
                3 => (0..port.limbs())
                    .map(|_| u64::MAX << random.u32(..64))
                    .collect(),
                _ => (0..port.limbs()).map(|_| random.u64(..)).collect(),
            };
            let top = u64::MAX >> (64 * port.limbs() - port.width);
            let value: Vec<u64> = (0..port.limbs())
                .map(|i| {
                    value.get(i).unwrap_or(&0) & if i + 1 == port.limbs() { top } else { u64::MAX }
                })
                .collect();
            dut.set(PortId(index), &value);
        }
        dut.tick()?;
    }
    Ok(())
}
