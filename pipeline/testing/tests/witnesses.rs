//! Wrong rows that the attacks hardly find, because few operands have one: without a constraint they would pass.
#![expect(
    clippy::expect_used,
    reason = "helpers of tests, outside of test functions"
)]

use ark_bn254::Fr;
use zkfabric_air::{Message, Trace};
use zkfabric_chips::cpu::Executed;
use zkfabric_chips::lookups::Lookups;
use zkfabric_chips::machine::Machine;
use zkfabric_testing::oracle::{self, Verdict};
use zkfabric_testing::row::{Row, RowChecker, is_in_table};
use zkfabric_testing::samples;
use zkfabric_testing::steps;
use zkfabric_vm::Op;
use zkfabric_vm::asm::Rng;

/// Changes cells of the honest row of an operation with operands; the row proves something wrong, and nothing but these
/// constraints refuses it.
fn refused_by_only(chip: &str, (op, a, b): (Op, u64, u64), cells: &[(&str, Fr)], by: &[&str]) {
    let machine = Machine::new().expect("descriptions of chips");
    let checker = RowChecker::new(samples::air(&machine, chip));
    let mut chips = machine.instructions.iter();
    let filler = chips.find(|c| c.name() == chip).expect("a chip");
    let sample = steps::sample(op, a, b, &mut Rng::new(1));
    let executed = Executed {
        pc: sample.pc,
        instruction: &sample.instruction,
        step: &sample.step,
        next_pc: sample.next_pc,
    };
    let mut trace = Trace::zeros(&filler.columns(), 1);
    filler.fill(0, &executed, &mut trace, &mut Lookups::new(0));
    filler.finish(&mut trace);
    let columns = trace.finish().expect("an honest row");
    let main = columns.iter().filter_map(|column| column.get(0));
    let mut row = Row {
        main: main.collect(),
        fixed: Vec::new(),
    };
    let judge = |row: &Row| {
        let messages = checker.messages(row).into_iter();
        let messages: Vec<Message> = messages.map(|(_, message)| message).collect();
        let lookups = messages.iter().all(|m| is_in_table(m.bus, &m.fields));
        (oracle::judge(chip, &messages), lookups)
    };
    assert!(checker.violated(&row).is_empty());
    assert_eq!(judge(&row), (Verdict::Right, true));
    for &(name, value) in cells {
        let mut columns = checker.air.main.iter();
        let column = columns.position(|spec| spec.name == name);
        row.main[column.expect("a column of that name")] = value;
    }
    let (verdict, lookups) = judge(&row);
    assert!(matches!(verdict, Verdict::Wrong(_)), "{verdict:?}");
    assert!(lookups, "a lookup refuses the row");
    let violated = checker.violated(&row).into_iter();
    let violated: Vec<&str> = violated.map(|index| checker.constraints[index].0).collect();
    assert_eq!(violated, by);
}

fn fr(value: i64) -> Fr {
    Fr::from(value)
}

/// 0 / 0 = 2^64 - 3, by a flag "zero" that is 2.
#[test]
fn zero_of_signed_division_is_boolean() {
    let cells = [
        ("zero", fr(2)),
        ("difference[0]", fr(1)),
        ("negate", fr(2)),
        ("minus_zero", fr(1)),
        ("result[0]", fr(0xfffd)),
        ("result[1]", fr(0xffff)),
        ("result[2]", fr(0xffff)),
        ("result[3]", fr(0xffff)),
    ];
    let by = ["zero is boolean"];
    refused_by_only("div_signed", (Op::Div, 0, 0), &cells, &by);
}
