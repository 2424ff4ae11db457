use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::primitives::Style;
use zkfabric_hdl_toolkit::replay::buffer::buffer;
use zkfabric_hdl_toolkit::simulate::{Dut as _, DutExt as _, Simulation};
use zkfabric_hdl_toolkit::word::W;

use super::Fifo;

#[test]
fn a_fifo_passes_a_beat_a_clock() {
    buffer(
        || Fifo::<W<66>, 3, 4>::new(Style::Auto).unwrap(),
        "fifo8",
        2,
    );
    buffer(
        || Fifo::<W<66>, 1, 2>::new(Style::Distributed).unwrap(),
        "fifo2",
        2,
    );
}

#[test]
fn a_fifo_counts_what_it_holds() {
    let mut dut = Simulation::new(Fifo::<W<66>, 2, 3>::new(Style::Auto).unwrap()).unwrap();
    let (valid, ready) = (dut.input("i_valid").unwrap(), dut.input("o_ready").unwrap());
    let (i_ready, o_valid) = (
        dut.output("i_ready").unwrap(),
        dut.output("o_valid").unwrap(),
    );
    let count = dut.output("count").unwrap();
    let mut random = fastrand::Rng::with_seed(5);
    let (mut expected, mut most) = (0, 0);
    for step in 0..2000 {
        let fill = step % 100 < 50;
        dut.set(
            valid,
            &[u64::from(random.u8(..4) < if fill { 4 } else { 1 })],
        );
        dut.set(
            ready,
            &[u64::from(random.u8(..4) < if fill { 1 } else { 4 })],
        );
        dut.settle().unwrap();
        assert_eq!(dut.low(count), expected);
        expected += u64::from(dut.is_high(valid) && dut.is_high(i_ready));
        expected -= u64::from(dut.is_high(ready) && dut.is_high(o_valid));
        most = most.max(expected);
        dut.tick().unwrap();
    }
    assert_eq!(most, 5, "2^N + 1 beats fit");
}

#[test]
fn sizes_are_checked() {
    let config = |result: Result<(), HdlError>| matches!(result, Err(HdlError::Config { .. }));
    assert!(config(Fifo::<bool, 3, 3>::new(Style::Auto).map(drop)));
    assert!(config(Fifo::<bool, 25, 26>::new(Style::Auto).map(drop)));
}
