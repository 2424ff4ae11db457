//! The table of calls in `docs/guests.md` is that of `zkfabric_abi`, which has exactly the calls of
//! the executor. `ZKFABRIC_WRITE=1` writes the page.
#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use std::fmt::Write;

use zkfabric_abi::calls::CALLS;
use zkfabric_testing::asm::Assembler;
use zkfabric_vm::memory_map::FIRST_WORD;
use zkfabric_vm::{ExecutionError, Executor, Limits, LoadLimits, Op};

const PAGE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../docs/guests.md");
const BEGIN: &str = "<!-- calls -->\n";
const END: &str = "<!-- end of calls -->\n";

fn table() -> String {
    let mut table = "| `a7` | call | effect |\n|---|---|---|\n".to_owned();
    for call in CALLS {
        let codes = match call.first == call.last {
            true => call.first.to_string(),
            false => format!("{} to {}", call.first, call.last),
        };
        writeln!(table, "| {codes} | {} | {} |", call.name, call.effect).unwrap();
    }
    table
}

#[test]
fn the_page_has_the_table_of_calls() {
    let page = std::fs::read_to_string(PAGE).unwrap();
    let (before, rest) = page.split_once(BEGIN).unwrap();
    let (_, after) = rest.split_once(END).unwrap();
    let expected = [before, BEGIN, &table(), END, after].concat();
    if std::env::var_os("ZKFABRIC_WRITE").is_some() {
        std::fs::write(PAGE, &expected).unwrap();
        return;
    }
    assert!(
        page == expected,
        "docs/guests.md has another table of calls; write it with: ZKFABRIC_WRITE=1 cargo test -p zkfabric-vm --test suite page"
    );
}

/// The limits on the page are those of the loader and the executor.
#[test]
fn the_page_has_the_limits() {
    let page = std::fs::read_to_string(PAGE).unwrap();
    let (load, run) = (LoadLimits::default(), Limits::default());
    let mib = |bytes: u64| format!("{} MiB", bytes >> 20);
    for (what, expected) in [
        ("| image, from", mib(load.image_bytes)),
        ("| text, from", mib(load.text_bytes)),
        ("| program headers |", load.segments.to_string()),
        (
            "| text that the program prints",
            mib(run.print_bytes as u64),
        ),
        ("| marks, kept |", format!("2^{}", run.marks.ilog2())),
        ("| hint words", format!("2^{}", run.hint_words.ilog2())),
        (
            "| limits |",
            format!("2^{} instructions", run.instructions.ilog2()),
        ),
        ("| memory | 1 GiB", "of addresses".to_owned()),
        ("| 0 to 64 KiB |", "no memory".to_owned()),
    ] {
        let line = page.lines().find(|line| line.starts_with(what));
        assert!(line.is_some_and(|line| line.contains(&expected)), "{what}");
    }
    assert_eq!((run.memory_bytes, load.address), (1 << 30, 1 << 30));
    assert_eq!(FIRST_WORD * 8, 64 << 10);
}

/// The executor knows a code exactly if the table has it.
#[test]
fn the_table_has_the_calls_of_the_executor() {
    let listed = |code| {
        CALLS
            .iter()
            .any(|call| (call.first..=call.last).contains(&code))
    };
    assert!(CALLS.is_sorted_by(|a, b| a.last < b.first));
    assert!(CALLS.iter().all(|call| call.first <= call.last));
    for code in (0..1000).chain([u64::MAX]) {
        let mut a = Assembler::new(0x1_0000);
        a.li(17, code);
        // Operands outside the memory: the call is known, whatever it does with them.
        for register in 10..14 {
            a.immediate(Op::AddI, register, 0, -8);
        }
        a.ecall();
        let program = a.program(&[]).unwrap();
        let ended = Executor::new(&program)
            .unwrap()
            .run(&[], &Limits::default());
        let unknown = matches!(ended, Err(ExecutionError::UnknownEcall { .. }));
        assert_eq!(!unknown, listed(code), "{code}: {:?}", ended.err());
    }
}
