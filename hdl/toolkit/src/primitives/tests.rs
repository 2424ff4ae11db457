//! Primitives against models, in Rust and in Icarus.

use super::{
    CROSSING_CYCLES, Delay, Memory, ParityMemory, Product, Register, Rom, SELECTED_BITS, Select,
    Style, Table, ultra_ram_stages,
};
use crate::HdlError;
use crate::emit::emit;
use crate::replay::emitted::{noise, replayed};
use crate::simulate::{DutExt as _, Simulation};
use crate::tools::yosys::{self, Hierarchy};
use crate::tools::{Tool, Tools, WorkFolder};
use crate::word::{W, Word};
use rust_hdl::prelude::*;
use std::collections::VecDeque;
use std::time::Duration;

crate::ports!(impl [D: crate::word::Word] Register<D> { clock clock; d, q, reset });
crate::ports!(impl [D: crate::word::Word, const N: usize] Memory<D, N> {
    clock clock; read_enable, read_address, read_data, write_enable, write_address, write_data
});
crate::ports!(impl [D: crate::word::Word, const N: usize] Rom<D, N> { clock clock; enable, address, data });

crate::ports!(impl [D: crate::word::Word, const N: usize] ParityMemory<D, N> {
    clock clock; read_enable, read_address, pair_address, read_data, pair_data, write_enable, write_address, write_data
});
crate::ports!(impl [D: crate::word::Word] Delay<D> { clock clock; d, q });
crate::ports!(impl [D: Word] Select<D> { clock clock; select, one, other, q });
crate::ports!(Product { clock clock; a, b, result });

#[test]
fn products_come_two_clocks_behind_their_factors() {
    replayed(Product::default, "product", |dut| {
        let (a, b) = (dut.input("a")?, dut.input("b")?);
        let result = dut.output("result")?;
        let mut random = fastrand::Rng::with_seed(7);
        let ends = [0, 1, 0xffff, 0x1_0000, 0xffff_0000, u32::MAX];
        let edges = ends.iter().flat_map(|a| ends.map(|b| (*a, b)));
        let mut pairs: Vec<_> = edges.collect();
        pairs.extend((0..200).map(|_| (random.u32(..), random.u32(..))));
        for (index, pair) in pairs.iter().enumerate() {
            dut.set(a, &[pair.0.into()]);
            dut.set(b, &[pair.1.into()]);
            dut.settle()?;
            if let Some(before) = index.checked_sub(2).map(|index| pairs[index]) {
                assert_eq!(dut.low(result), u64::from(before.0) * u64::from(before.1));
            }
            dut.tick()?;
        }
        Ok(())
    });
}

/// A wrapper around a [`Table`], which has no clock.
#[derive(LogicBlock)]
struct Lookup {
    clock: Signal<In, Clock>,
    address: Signal<In, Bits<4>>,
    out: Signal<Out, W<100>>,
    table: Table<W<100>, 4>,
}

impl Logic for Lookup {
    #[hdl_gen]
    fn update(&mut self) {
        self.table.address.next = self.address.val();
        self.out.next = self.table.data.val();
    }
}

crate::ports!(Lookup { clock clock; address, out });

fn values(n: u64) -> Vec<W<100>> {
    (1..=n).map(|i| W::<100>::new(i) << (3 * i)).collect()
}

#[derive(Copy, Clone, PartialEq, Debug, LogicState)]
enum Phase {
    First,
    Second,
    Third,
}

/// A register of an enum whose reset value is not its first.
#[derive(LogicBlock)]
struct Phases {
    clock: Signal<In, Clock>,
    reset: Signal<In, bool>,
    is_third: Signal<Out, bool>,
    phase: Register<Phase>,
}

impl Logic for Phases {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, phase);
        self.phase.reset.next = self.reset.val();
        self.is_third.next = self.phase.q.val() == Phase::Third;
        match self.phase.q.val() {
            Phase::First => self.phase.d.next = Phase::Second,
            Phase::Second => self.phase.d.next = Phase::Third,
            Phase::Third => self.phase.d.next = Phase::First,
        }
    }
}

crate::ports!(Phases { clock clock; reset, is_third });

#[test]
fn a_register_resets_to_its_value() {
    replayed(
        || Register::new(W::<70>::new(5)),
        "register",
        |dut| {
            let (d, q, reset) = (dut.input("d")?, dut.output("q")?, dut.input("reset")?);
            assert_eq!(dut.low(q), 5, "before the first clock");
            dut.set(d, &[7, 1]);
            dut.tick()?;
            assert_eq!(dut.value(q), [7, 1]);
            dut.set(reset, &[1]);
            assert_eq!(dut.low(q), 7, "not before the clock");
            dut.tick()?;
            assert_eq!(dut.value(q), [5, 0]);
            noise(dut, 100, 1)
        },
    );
    let phases = || Phases {
        clock: Signal::default(),
        reset: Signal::default(),
        is_third: Signal::default(),
        phase: Register::new(Phase::Third),
    };
    replayed(phases, "phases", |dut| {
        assert!(dut.is_high(dut.output("is_third")?));
        noise(dut, 50, 2)
    });
}

#[test]
fn a_memory_reads_what_was_there() {
    let make = || Memory::<W<100>, 4>::new(&values(9), Style::Auto).unwrap();
    let verilog = remembered(make, &values(9), 16);
    // The Verilog has the contents from construction.
    let mut used = Simulation::new(make()).unwrap();
    noise(&mut used, 100, 4).unwrap();
    assert_ne!(used.block().contents()[..9], values(9));
    assert_eq!(emit(used.block(), "memory").unwrap(), verilog);
    // Exactly as many words as needed.
    let make = || Memory::<W<100>, 4>::with_words(11, Style::Auto).unwrap();
    let verilog = remembered(make, &[], 11);
    assert!(verilog.contains("mem [0:10];"));
    assert_eq!(make().contents().len(), 11);
}

#[test]
fn two_addresses_are_read_in_one_clock() {
    for stages in 0..4 {
        let verilog = two_addresses(stages);
        assert!(verilog.contains("even [0:5];"));
        // The inputs of the blocks come from registers.
        assert_eq!(verilog.contains("reg enabled;"), stages > 0, "{stages}");
    }
}

/// Reads and writes a memory with this many stages at random; returns its Verilog.
fn two_addresses(stages: usize) -> String {
    const WORDS: u64 = 12;
    let make = || {
        let memory = ParityMemory::<W<100>, 4>::with_words(WORDS as usize, Style::Auto).unwrap();
        memory.with_stages(stages)
    };
    let verilog = replayed(make, "parity_memory", |dut| {
        let names = [
            "read_enable",
            "read_address",
            "pair_address",
            "write_enable",
            "write_address",
            "write_data",
        ];
        let [re, ra, pa, we, wa, wd] = names.map(|name| dut.input(name).unwrap());
        let data = [dut.output("read_data")?, dut.output("pair_data")?];
        let mut model = [[0; 2]; WORDS as usize];
        let mut last = [[0; 2]; 2];
        let mut coming = VecDeque::from(vec![[[0; 2]; 2]; stages]);
        let mut random = fastrand::Rng::with_seed(5);
        for _ in 0..1000 {
            let [r, p, w] = [0; 3].map(|_: i32| random.u64(..WORDS));
            let (read, write) = (random.bool(), random.bool());
            let value = [random.u64(..), random.u64(..) >> 28];
            dut.set(re, &[read.into()]);
            dut.set(ra, &[r]);
            dut.set(pa, &[p]);
            dut.set(we, &[write.into()]);
            dut.set(wa, &[w]);
            dut.set(wd, &value);
            dut.tick()?;
            if read {
                // Addresses of one parity are not read together: the pair address selects the other
                // bank.
                let same = r.count_ones() % 2 == p.count_ones() % 2;
                let pair = if same { p ^ 1 } else { p };
                last = [r, pair].map(|address| model[address as usize]);
            }
            if write {
                model[w as usize] = value;
            }
            coming.push_back(last);
            let now = coming.pop_front().unwrap_or_default();
            for (port, now) in data.iter().zip(now) {
                assert_eq!(dut.value(*port), now, "{stages} stages");
            }
        }
        Ok(())
    });
    assert_eq!(make().contents().len(), 12);
    verilog
}

#[test]
fn a_delay_gives_what_came_before() {
    let delays = [
        (0, Delay::<W<70>>::new(0)),
        (1, Delay::new(1)),
        (3, Delay::new(3)),
        (2, Delay::crossing()),
    ];
    for (stages, delay) in delays {
        let verilog = replayed(
            || delay.clone(),
            "delay",
            |dut| {
                let (d, q) = (dut.input("d")?, dut.output("q")?);
                let mut coming = VecDeque::from(vec![vec![0; 2]; stages]);
                let mut random = fastrand::Rng::with_seed(9);
                for _ in 0..50 {
                    let value = vec![random.u64(..), random.u64(..64)];
                    dut.set(d, &value);
                    dut.settle()?;
                    coming.push_back(value);
                    assert_eq!(dut.value(q), coming[0], "{stages} stages");
                    coming.pop_front();
                    dut.tick()?;
                }
                Ok(())
            },
        );
        let crossings = verilog.matches("USER_SLL_REG = \"TRUE\"").count();
        let crosses = usize::from(verilog == emit(&Delay::<W<70>>::crossing(), "delay").unwrap());
        assert_eq!(crossings, 2 * crosses);
    }
    assert_eq!(CROSSING_CYCLES, 2);
}

#[test]
fn a_selection_takes_the_word_that_was_chosen_before() {
    fn selection<D: Word>() -> String {
        let (limbs, unused) = (D::BITS.div_ceil(64), D::BITS.next_multiple_of(64) - D::BITS);
        replayed(Select::<D>::default, "selection", |dut| {
            let [select, one, other] =
                ["select", "one", "other"].map(|name| dut.input(name).unwrap());
            let q = dut.output("q")?;
            let mut random = fastrand::Rng::with_seed(5);
            let (mut chosen, mut expected) = (false, vec![0; limbs]);
            for _ in 0..100 {
                let mut word = || {
                    let mut word: Vec<u64> = (0..limbs).map(|_| random.u64(..)).collect();
                    *word.last_mut().unwrap() &= u64::MAX >> unused;
                    word
                };
                let (a, b) = (word(), word());
                dut.set(one, &a);
                dut.set(other, &b);
                let next = random.bool();
                dut.set(select, &[u64::from(next)]);
                dut.settle()?;
                assert_eq!(dut.value(q), expected);
                dut.tick()?;
                expected = if chosen { a } else { b };
                chosen = next;
            }
            Ok(())
        })
    }

    assert_eq!(selection::<bool>().matches("keep").count(), 1);
    let verilog = selection::<W<254>>();
    assert_eq!(verilog.matches("(* keep = \"true\" *) reg").count(), 2);
    let Some(tools) = Tools::for_test(&[Tool::YOSYS]).unwrap() else {
        return;
    };
    let work = WorkFolder::default();
    let limit = Duration::from_secs(60);
    let mapped = yosys::synthesise(&tools, &work, "selection", &verilog, limit, Hierarchy::Flat);
    let loads = mapped.unwrap().fanout.loads;
    assert!(
        loads <= SELECTED_BITS as u64,
        "{loads}: the copies were merged"
    );
}

#[test]
fn deep_memories_get_registers() {
    for (words, stages) in [(1, 2), (4096, 2), (16_384, 2), (16_385, 3), (32_768, 3)] {
        assert_eq!(ultra_ram_stages(words), stages, "{words}");
    }
    let heights = |words| {
        let memory = ParityMemory::<W<72>, 14>::with_words(words, Style::Ultra).unwrap();
        let verilog = emit(&memory, "memory").unwrap();
        verilog.matches("cascade_height = 2 *)").count()
    };
    assert_eq!((heights(8_194), heights(16_384)), (2, 2));
}

/// Reads and writes a memory that starts with `contents` at random; returns its Verilog.
fn remembered(make: impl Fn() -> Memory<W<100>, 4>, contents: &[W<100>], words: usize) -> String {
    replayed(make, "memory", |dut| {
        let names = [
            "read_enable",
            "read_address",
            "write_enable",
            "write_address",
            "write_data",
        ];
        let [re, ra, we, wa, wd] = names.map(|name| dut.input(name).unwrap());
        let read_data = dut.output("read_data")?;
        let mut model = contents.to_vec();
        model.resize(words, W::<100>::ZERO);
        let mut last = W::<100>::ZERO;
        let mut random = fastrand::Rng::with_seed(3);
        for _ in 0..500 {
            let (r, w) = (random.usize(..words), random.usize(..words));
            let (r, read, write) = (
                if random.u8(..4) == 0 { w } else { r },
                random.bool(),
                random.bool(),
            );
            let data = W::<100>::from([random.u64(..), random.u64(..)]);
            dut.set(re, &[read.into()]);
            dut.set(ra, &[r as u64]);
            dut.set(we, &[write.into()]);
            dut.set(wa, &[w as u64]);
            dut.set(wd, &data.0);
            dut.tick()?;
            last = if read { model[r] } else { last };
            if write {
                model[w] = data;
            }
            assert_eq!(dut.value(read_data), last.0);
        }
        Ok(())
    })
}

#[test]
fn tables_hold_their_contents() {
    let table = || Lookup {
        clock: Signal::default(),
        address: Signal::default(),
        out: Signal::default(),
        table: Table::new(&values(11)).unwrap(),
    };
    let expected = |i: u64| values(11).get(i as usize).copied().unwrap_or_default().0;
    replayed(table, "lookup", |dut| {
        let (address, out) = (dut.input("address")?, dut.output("out")?);
        for i in (0..16).rev() {
            dut.set(address, &[i]);
            dut.settle()?;
            assert_eq!(dut.value(out), expected(i));
            dut.tick()?;
        }
        Ok(())
    });
    replayed(
        || Rom::<W<100>, 4>::new(&values(11), Style::Block).unwrap(),
        "rom",
        |dut| {
            let (enable, address, data) = (
                dut.input("enable")?,
                dut.input("address")?,
                dut.output("data")?,
            );
            for i in 0..40 {
                dut.set(address, &[i % 16]);
                dut.set(enable, &[u64::from(i % 3 != 0)]);
                dut.tick()?;
                let last = if i % 3 == 0 { i.saturating_sub(1) } else { i };
                assert_eq!(
                    dut.value(data),
                    if i == 0 { [0, 0] } else { expected(last % 16) }
                );
            }
            Ok(())
        },
    );
}

#[test]
fn sizes_are_checked() {
    let config = |result: Result<(), HdlError>| matches!(result, Err(HdlError::Config { .. }));
    assert!(config(
        Memory::<bool, 3>::new(&[true; 9], Style::Auto).map(drop)
    ));
    assert!(config(
        Memory::<bool, 3>::new(&[true], Style::Ultra).map(drop)
    ));
    assert!(config(Memory::<bool, 33>::new(&[], Style::Auto).map(drop)));
    for words in [0, 4, 9] {
        assert!(config(
            Memory::<bool, 3>::with_words(words, Style::Auto).map(drop)
        ));
    }
    for words in [0, 7, 8, 15, 18] {
        let memory = ParityMemory::<bool, 4>::with_words(words, Style::Auto);
        assert!(config(memory.map(drop)), "{words}");
    }
    assert!(config(
        ParityMemory::<bool, 1>::with_words(2, Style::Auto).map(drop)
    ));
    assert!(ParityMemory::<bool, 4>::with_words(16, Style::Auto).is_ok());
    assert!(config(Table::<bool, 3>::new(&[true; 9]).map(drop)));
    assert!(config(
        Rom::<bool, 3>::new(&[true; 9], Style::Auto).map(drop)
    ));
    assert!(config(Rom::<bool, 3>::new(&[true], Style::Ultra).map(drop)));
    assert!(Memory::<bool, 3>::new(&[true; 8], Style::Auto).is_ok());
    assert!(Memory::<bool, 3>::with_words(5, Style::Ultra).is_ok());
    assert!(Memory::<bool, 3>::with_words(8, Style::Ultra).is_ok());
}

#[test]
fn memories_are_found_by_synthesis() {
    let Some(tools) = Tools::for_test(&[Tool::YOSYS]).unwrap() else {
        return;
    };
    let work = WorkFolder::default();
    let synthesise = |verilog: &str| {
        yosys::synthesise(
            &tools,
            &work,
            "memory",
            verilog,
            Duration::from_secs(200),
            Hierarchy::Flat,
        )
        .unwrap()
        .resources
    };
    let block = Memory::<W<72>, 9>::new(&[W::<72>::new(3)], Style::Block).unwrap();
    let resources = synthesise(&emit(&block, "memory").unwrap());
    assert_eq!(
        (resources.ramb18, resources.ramb36, resources.ff),
        (0, 1, 0),
        "{resources:?}"
    );
    let ultra = Memory::<W<72>, 12>::new(&[], Style::Ultra).unwrap();
    let resources = synthesise(&emit(&ultra, "memory").unwrap());
    assert_eq!((resources.uram, resources.ramb36), (1, 0), "{resources:?}");
    // Addresses above the last word take no block.
    let ultra = Memory::<W<72>, 14>::with_words(9000, Style::Ultra).unwrap();
    let resources = synthesise(&emit(&ultra, "memory").unwrap());
    assert_eq!((resources.uram, resources.ramb36), (3, 0), "{resources:?}");
    let pair = ParityMemory::<W<72>, 14>::with_words(16_384, Style::Ultra).unwrap();
    let pair = pair.with_stages(ultra_ram_stages(8_192));
    let resources = synthesise(&emit(&pair, "memory").unwrap());
    assert_eq!((resources.uram, resources.ramb36), (4, 0), "{resources:?}");
    let words: Vec<_> = (0..1024)
        .map(|i: u64| W::<36>::new(i.wrapping_mul(0x9e37_79b9_7f4a_7c15)))
        .collect();
    let rom = Rom::<W<36>, 10>::new(&words, Style::Block).unwrap();
    let resources = synthesise(&emit(&rom, "memory").unwrap());
    assert_eq!(resources.ramb36, 1, "{resources:?}");
}
