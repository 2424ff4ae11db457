//! For tests: buffers between two streams, in Rust and in Icarus Verilog.

use rust_hdl::prelude::Block;

use crate::HdlError;
use crate::replay::emitted::replayed;
use crate::simulate::stream::{Channel, Sink, Source, Stalls, Streams};
use crate::simulate::{Dut, DutExt as _, Ports};

/// Sends numbers through a stream; returns the cycles taken.
fn numbers(dut: &mut dyn Dut, n: u64, into: Stalls, out: Stalls) -> Result<u64, HdlError> {
    let mut source = Source::new(Channel::input(dut, "i")?, into);
    let mut sink = Sink::new(Channel::output(dut, "o")?, out);
    for i in 0..n {
        source.send(vec![i ^ 0xabcd, i % 4]);
        sink.expect(vec![i ^ 0xabcd, i % 4]);
    }
    let start = dut.cycles();
    let mut streams = Streams {
        sources: vec![source],
        sinks: vec![sink],
    };
    streams.run(dut, 20 * n + 100)?;
    Ok(dut.cycles() - start)
}

/// Checks that a buffer between the streams `i` and `o` passes one beat per clock, `latency` clocks
/// later, stalls when it must, and is empty after a reset.
///
/// # Panics
/// One of these fails.
pub fn buffer<B: Block + Ports>(make: impl Fn() -> B, top: &str, latency: u64) {
    replayed(make, top, |dut| {
        dut.reset(2)?;
        let full_speed = numbers(dut, 200, Stalls::Never, Stalls::Never)?;
        assert_eq!(full_speed, 200 + latency, "a beat a clock");
        numbers(dut, 200, Stalls::random(128, 1), Stalls::Never)?;
        numbers(dut, 200, Stalls::Never, Stalls::random(128, 2))?;
        numbers(dut, 300, Stalls::random(80, 3), Stalls::random(80, 4))?;
        numbers(
            dut,
            60,
            Stalls::Never,
            Stalls::script(vec![true, true, true, false]),
        )?;
        // A reset in mid-stream drops everything.
        let (valid, ready) = (dut.input("i_valid")?, dut.input("o_ready")?);
        dut.set(valid, &[1]);
        dut.set(ready, &[0]);
        for _ in 0..5 {
            dut.tick()?;
        }
        assert!(dut.is_high(dut.output("o_valid")?));
        dut.reset(1)?;
        assert!(!dut.is_high(dut.output("o_valid")?));
        numbers(dut, 20, Stalls::Never, Stalls::Never)?;
        Ok(())
    });
}
