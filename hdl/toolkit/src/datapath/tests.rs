//! Random graphs: evaluation, simulation and Icarus agree; mistakes are errors.

use std::sync::Arc;

use num_bigint::BigUint;
use proptest::prelude::*;

use super::*;
use crate::replay::pipeline::{self, number};

/// Applies every operation to random wires, with instances of `below`.
fn graph(
    rng: &mut fastrand::Rng,
    name: &str,
    size: usize,
    below: &[Arc<Datapath>],
) -> Arc<Datapath> {
    let mut b = Builder::new(name);
    let width = |rng: &mut fastrand::Rng| match rng.u8(0..6) {
        0 => 1,
        1 => [63, 64, 65, 127, 128, 129][rng.usize(0..6)],
        2 => rng.usize(65..300),
        _ => rng.usize(1..64),
    };
    let mut wires: Vec<Wire> = (0..rng.usize(1..5))
        .map(|i| {
            let w = width(rng);
            b.input(&format!("in_{i}"), w)
        })
        .collect();
    while wires.len() < size {
        let a = wires[rng.usize(0..wires.len())];
        let c = wires[rng.usize(0..wires.len())];
        let d = wires[rng.usize(0..wires.len())];
        // Fits a wire to the width of `a`, as some operations need.
        let fitted = |b: &mut Builder, w: Wire| {
            if w.width() > a.width() {
                b.slice(w, w.width() - a.width(), a.width())
            } else {
                b.extend(w, a.width())
            }
        };
        let most = a.width().max(c.width()).max(d.width());
        let new = match rng.u8(0..22) {
            0 => b.add(a, c, most + rng.usize(0..3)),
            1 => b.subtract(a, c, most + rng.usize(0..3)),
            2 if a.width() + c.width() < 700 => b.multiply(a, c),
            3 => {
                let c = fitted(&mut b, c);
                b.and(a, c)
            }
            4 => {
                let c = fitted(&mut b, c);
                b.or(a, c)
            }
            5 => {
                let c = fitted(&mut b, c);
                b.xor(a, c)
            }
            6 => b.not(a),
            7 if most < 300 => b.concatenate(&[a, c, d]),
            8 | 9 => {
                let low = rng.usize(0..a.width());
                let w = rng.usize(1..=a.width() - low);
                b.slice(a, low, w)
            }
            10 => {
                let bit = rng.usize(0..d.width());
                let (c, s) = (fitted(&mut b, c), b.bit(d, bit));
                b.select(s, a, c)
            }
            11 => {
                let c = fitted(&mut b, c);
                b.less_than(a, c)
            }
            12 => {
                let c = fitted(&mut b, c);
                b.equal(a, c)
            }
            13 => b.any(a),
            14 => b.all(a),
            15 => {
                let w = width(rng);
                let v = number(rng, w);
                b.constant(&v, w)
            }
            16 => b.sum(&[a, c, d, a], most + rng.usize(0..3)),
            17 => b.sum(&[a, c, d], most + rng.usize(0..3)),
            18 if a.width() < 300 => b.shift_left(a, rng.usize(0..70)),
            19 if !below.is_empty() => {
                let module = &below[rng.usize(0..below.len())];
                let inputs: Vec<Wire> = module
                    .inputs()
                    .iter()
                    .map(|p| {
                        let w = wires[rng.usize(0..wires.len())];
                        if w.width() > p.width {
                            b.slice(w, 0, p.width)
                        } else {
                            b.extend(w, p.width)
                        }
                    })
                    .collect();
                let outputs = b.instance(module, &inputs);
                outputs[rng.usize(0..outputs.len())]
            }
            20 => b.register(a),
            _ => {
                let at = b.stage(a).unwrap_or(0) + rng.usize(0..6);
                b.delay_to(a, at)
            }
        };
        wires.push(new);
    }
    let names: Vec<String> = (0..rng.usize(1..4)).map(|i| format!("out_{i}")).collect();
    let outputs: Vec<(&str, Wire)> = names
        .iter()
        .enumerate()
        .map(|(i, n)| (n.as_str(), wires[wires.len() - 1 - i]))
        .collect();
    b.finish(&outputs).unwrap()
}

/// Builds a graph over graphs.
fn circuit(seed: u64, size: usize) -> (Arc<Datapath>, fastrand::Rng) {
    let mut rng = fastrand::Rng::with_seed(seed);
    let leaf = graph(&mut rng, "leaf", size / 2 + 4, &[]);
    let middle = graph(
        &mut rng,
        "middle",
        size / 2 + 4,
        std::slice::from_ref(&leaf),
    );
    let top = graph(&mut rng, "top", size + 4, &[leaf, middle]);
    (top, rng)
}

fn vectors(rng: &mut fastrand::Rng, module: &Datapath, clocks: usize) -> Vec<Vec<BigUint>> {
    (0..clocks)
        .map(|_| {
            module
                .inputs()
                .iter()
                .map(|p| number(rng, p.width))
                .collect()
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn simulation_is_the_function_a_latency_later(seed: u64, size in 1usize..80) {
        let (module, mut rng) = circuit(seed, size);
        let inputs = vectors(&mut rng, &module, 12 + module.latency());
        let got = pipeline::simulate(&module, &inputs);
        prop_assert_eq!(&got, &pipeline::simulate_registers(&module, &inputs));
        for (clock, one) in inputs.iter().enumerate() {
            let at = clock + module.latency().max(1) - 1;
            if let Some(got) = got.get(at) {
                prop_assert_eq!(got, &module.evaluate(one), "inputs of clock {}", clock);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn icarus_and_lint_agree(seed: u64, size in 1usize..100) {
        let (module, mut rng) = circuit(seed, size);
        let inputs = vectors(&mut rng, &module, 12 + module.latency());
        // Comparisons of random values may have a constant result.
        pipeline::check_verilog(&module, &inputs, &["CMPCONST", "UNSIGNED"]);
    }
}

#[test]
fn delays_are_shared() {
    let mut b = Builder::new("top");
    let x = b.input("x", 8);
    let (three, seven) = (b.delay_to(x, 3), b.delay_to(x, 7));
    let late = b.delay_to(three, 5);
    let all = b.concatenate(&[three, seven, late]);
    let module = b.finish(&[("all", all)]).unwrap();
    // 3 -> 7 also serves the tap at 5; then all three wait for stage 7: one chain of 7, and 24 bits
    // of output.
    assert_eq!(module.latency(), 8);
    assert_eq!(module.statistics().register_bits, 8 * 7 + 24);
}

#[test]
fn dead_nodes_go() {
    let mut b = Builder::new("top");
    let (x, y) = (b.input("x", 40), b.input("y", 40));
    let _ = b.multiply(x, y);
    let sum = b.add(x, y, 40);
    let module = b.finish(&[("sum", sum)]).unwrap();
    assert_eq!(module.statistics().multipliers, 0);
    assert_eq!(module.statistics().nodes, 4);
}

#[test]
fn constants_fold() {
    let mut b = Builder::new("top");
    let x = b.input("x", 8);
    let (three, five) = (b.constant(&3u8.into(), 4), b.constant(&5u8.into(), 4));
    let product = b.multiply(three, five);
    let sum = b.add(x, product, 8);
    let module = b.finish(&[("sum", sum)]).unwrap();
    assert_eq!(module.statistics().multipliers, 0);
    assert_eq!(module.evaluate(&[1u8.into()]), [BigUint::from(16u8)]);
}

fn error(build: impl FnOnce(&mut Builder) -> Wire) -> DatapathError {
    let mut b = Builder::new("top");
    let wire = build(&mut b);
    // Operations after the mistake change nothing.
    let wire = b.add(wire, wire, 3);
    let wire = b.register(wire);
    b.finish(&[("out", wire)]).unwrap_err()
}

#[test]
fn mistakes_are_errors() {
    use DatapathError as E;
    assert!(matches!(
        error(|b| b.input("x", 0)),
        E::Width { got: 0, .. }
    ));
    assert!(matches!(
        error(|b| b.input("x", MAX_WIDTH + 1)),
        E::Width { .. }
    ));
    for name in ["", "1x", "a-b", "wire", "clock", "unused"] {
        assert!(
            matches!(error(|b| b.input(name, 1)), E::Name { .. }),
            "{name}"
        );
    }
    let twice = error(|b| {
        b.input("x", 1);
        b.input("x", 1)
    });
    assert!(matches!(twice, E::Name { name, .. } if name == "x"));
    let wide = error(|b| b.constant(&256u32.into(), 8));
    assert!(matches!(
        wide,
        E::Constant {
            expected: 8,
            got: 9,
            ..
        }
    ));
    let narrow = error(|b| {
        let (x, y) = (b.input("x", 8), b.input("y", 9));
        b.and(x, y)
    });
    assert!(matches!(
        narrow,
        E::Operand {
            operation: "and",
            index: 1,
            expected: 8,
            got: 9,
            ..
        }
    ));
    let cut = error(|b| {
        let x = b.input("x", 8);
        b.add(x, x, 7)
    });
    assert!(matches!(
        cut,
        E::Operand {
            operation: "sum",
            got: 8,
            ..
        }
    ));
    let beyond = error(|b| {
        let x = b.input("x", 8);
        b.slice(x, 4, 5)
    });
    assert!(matches!(
        beyond,
        E::Slice {
            expected: 8,
            got: 9,
            ..
        }
    ));
    let empty = error(|b| {
        let x = b.input("x", 8);
        b.slice(x, 4, 0)
    });
    assert!(matches!(empty, E::Width { got: 0, .. }));
    assert!(matches!(error(|b| b.sum(&[], 8)), E::Count { .. }));
    assert!(matches!(error(|b| b.concatenate(&[])), E::Count { .. }));
    let foreign = error(|b| {
        let x = Builder::new("other").input("x", 8);
        b.not(x)
    });
    assert!(matches!(
        foreign,
        E::UnknownWire {
            operation: "not",
            index: 0,
            ..
        }
    ));
    let early = error(|b| {
        let x = b.input("x", 8);
        let x = b.delay_to(x, 4);
        b.delay_to(x, 3)
    });
    assert!(matches!(
        early,
        E::Stage {
            expected: 4,
            got: 3,
            ..
        }
    ));
    let condition = error(|b| {
        let x = b.input("x", 8);
        b.select(x, x, x)
    });
    assert!(matches!(
        condition,
        E::Operand {
            operation: "select",
            expected: 1,
            ..
        }
    ));
}

fn one(name: &str, width: usize) -> Arc<Datapath> {
    let mut b = Builder::new(name);
    let x = b.input("x", width);
    let y = b.not(x);
    b.finish(&[("y", y)]).unwrap()
}

#[test]
fn mistakes_at_instances_are_errors() {
    use DatapathError as E;
    let module = one("one", 8);
    let count = error(|b| b.instance(&module, &[])[0]);
    assert!(matches!(
        count,
        E::Count {
            expected: 1,
            got: 0,
            ..
        }
    ));
    let width = error(|b| {
        let x = b.input("x", 9);
        b.instance(&module, &[x])[0]
    });
    assert!(matches!(
        width,
        E::Operand {
            expected: 8,
            got: 9,
            ..
        }
    ));
    let same = error(|b| {
        let (x, y) = (b.input("x", 8), b.input("y", 9));
        let x = b.instance(&module, &[x])[0];
        let y = b.instance(&one("one", 9), &[y])[0];
        let (x, y) = (b.bit(x, 0), b.bit(y, 0));
        b.and(x, y)
    });
    assert!(matches!(same, E::Conflict { name, .. } if name == "one"));
    let own = error(|b| {
        let x = b.input("x", 8);
        let y = b.instance(&one("top", 8), &[x])[0];
        b.bit(y, 0)
    });
    assert!(matches!(own, E::Conflict { name, .. } if name == "top"));
}

#[test]
fn outputs_have_names_of_their_own() {
    let mut b = Builder::new("top");
    let x = b.input("x", 8);
    assert!(matches!(
        b.finish(&[("x", x)]),
        Err(DatapathError::Name { .. })
    ));
    assert!(matches!(
        Builder::new("top").finish(&[]),
        Err(DatapathError::Count { .. })
    ));
    let mut b = Builder::new("begin");
    let x = b.input("x", 8);
    assert!(matches!(
        b.finish(&[("y", x)]),
        Err(DatapathError::Name { .. })
    ));
}

mod leaf {
    use rust_hdl::prelude::*;

    use super::*;
    use crate::{
        ports,
        simulate::{Dut, PortId, Simulation as Block},
    };

    crate::datapath_block! {
        /// x + y after 3 clocks.
        pub(super) struct Late { x: 100, y: 100 } -> { sum: 101 }
    }

    /// The pipeline twice in series.
    #[derive(Debug, LogicBlock)]
    pub(super) struct Twice {
        pub(super) clock: Signal<In, Clock>,
        pub(super) x: Signal<In, crate::word::W<100>>,
        pub(super) sum: Signal<Out, crate::word::W<101>>,
        first: Late,
        second: Late,
    }

    impl Logic for Twice {
        #[hdl_gen]
        fn update(&mut self) {
            self.first.clock.next = self.clock.val();
            self.second.clock.next = self.clock.val();
            self.first.x.next = self.x.val();
            self.first.y.next = self.x.val();
            self.second.x.next = bits_to::<crate::word::W<100>>(self.first.sum.val());
            self.second.y.next = self.x.val();
            self.sum.next = self.second.sum.val();
        }
    }

    ports!(Twice { clock clock; x, sum });

    pub(super) fn late(width: usize) -> Arc<Datapath> {
        let mut b = Builder::new("late");
        let (x, y) = (b.input("x", width), b.input("y", width));
        let sum = b.add(x, y, width + 1);
        let sum = b.delay_to(sum, 3);
        b.finish(&[("sum", sum)]).unwrap()
    }

    pub(super) fn twice() -> Twice {
        let module = late(100);
        Twice {
            clock: Default::default(),
            x: Default::default(),
            sum: Default::default(),
            first: Late::new(&module).unwrap(),
            second: Late::new(&module).unwrap(),
        }
    }

    use crate::word::bits_to;

    #[test]
    fn in_a_block() {
        let mut dut = Block::new(twice()).unwrap();
        let mut sums = Vec::new();
        for clock in 1..20u64 {
            dut.set(PortId(0), &[clock, 0]);
            dut.tick().unwrap();
            let mut sum = [0; 2];
            dut.get(PortId(1), &mut sum);
            sums.push(sum[0]);
        }
        // Inputs set before edge k: 2 x is available after edge k + 2, meets x of edge k + 3 and is
        // at the output after edge k + 5.
        for k in 1..14 {
            assert_eq!(sums[k - 1 + 5], 2 * k as u64 + (k as u64 + 3));
        }
        assert_eq!(&sums[..2], [0, 0]);
    }

    #[test]
    fn other_ports_are_errors() {
        let named = |e: DatapathError| match e {
            DatapathError::Port { name, .. } => name,
            other => panic!("{other}"),
        };
        assert_eq!(named(Late::new(&late(99)).unwrap_err()), "x");
        let mut b = Builder::new("late");
        let (x, y, z) = (b.input("x", 100), b.input("y", 100), b.input("z", 1));
        let sum = b.sum(&[x, y, z], 101);
        assert_eq!(
            named(Late::new(&b.finish(&[("sum", sum)]).unwrap()).unwrap_err()),
            "z"
        );
    }
}

/// Values have the names of the source, or descriptive names; equal names are numbered.
#[test]
fn names_come_from_the_source() {
    let mut half = Builder::new("half");
    let x = half.input("x", 8);
    let (low, high) = (half.slice(x, 0, 4), half.slice(x, 4, 4));
    let half = half.finish(&[("low", low), ("high", high)]).unwrap();
    let mut b = Builder::new("named");
    let (x, y) = (b.input("x", 8), b.input("y_s1", 8));
    let total = b.named("total", |b| {
        let sum = b.add(x, y, 9);
        let sum = b.register(sum);
        b.add(sum, y, 9)
    });
    let parts = b.within("parts", |b| {
        let byte = b.slice(total, 0, 8);
        b.instance(&half, &[byte])
    });
    let flags = b.within("parts", |b| {
        let any = b.named("any", |b| b.any(parts[0]));
        let not = b.not(any);
        let one = b.xor(not, any);
        let two = b.and(one, any);
        let three = b.and(two, not);
        b.concatenate(&[one, two, three])
    });
    let late = b.delay_to(flags, 5);
    let text = b
        .finish(&[("flags", late), ("total_out", total)])
        .unwrap()
        .verilog();
    for line in [
        "wire [8:0] total_sum = {1'h0, x} + {1'h0, y_s1};",
        "reg [8:0] total_sum_s1;",
        "    total_sum_s1 = 9'h0;",
        // A port already has this name.
        "reg [7:0] y_s1_s1;",
        "    y_s1_s1 = 8'h0;",
        "wire [8:0] total = total_sum_s1 + {1'h0, y_s1_s1};",
        "wire [7:0] total_7_0 = total[7:0];",
        "half parts_half (.clock(clock), .x(total_7_0), .low(parts_half_low), .high(parts_half_high));",
        "wire parts_any = |parts_half_low;",
        "wire not_parts_any = ~parts_any;",
        "wire parts_differs = not_parts_any ^ parts_any;",
        "wire parts_both_0 = parts_differs & parts_any;",
        "wire parts_both_1 = parts_both_0 & not_parts_any;",
        "wire [2:0] parts_joined = {parts_both_1, parts_both_0, parts_differs};",
        "reg [8:0] parts_joined_s5_way;",
        "    parts_joined_s5_way = 9'h0;",
    ] {
        assert!(text.contains(line), "{line}\n{text}");
    }
    assert!(text.contains("parts_half_high};"), "{text}");
}

#[test]
fn scopes_have_names_that_verilog_takes() {
    for name in ["", "1x", "wire"] {
        let mut b = Builder::new("scopes");
        let x = b.input("x", 8);
        let y = b.named(name, |b| b.not(x));
        let error = b.finish(&[("y", y)]).unwrap_err();
        assert!(matches!(error, DatapathError::Name { .. }), "{error}");
    }
}
