//! Proofs over a machine small enough to see through: a chip of sums whose terms are looked up in a
//! table, and a chip that reads its next row.
#![expect(clippy::unwrap_used, reason = "a test")]

use ark_bn254::{Fr, G1Affine};
use ark_ec::{AffineRepr, CurveGroup};
use std::sync::Arc;
use zkfabric_air::{Air, AirBuilder, Bus, Column, ColumnSpec, Expr, Message, Width};
use zkfabric_kzg::Srs;
use zkfabric_prover::key::FixedColumns;
use zkfabric_prover::{Instance, ProveError, ProvingKey, prove};
use zkfabric_verifier::{Options, Proof, VerifyError, verify};

const RANGE: Bus = Bus {
    id: 1,
    name: "range",
};
const TOTAL: Bus = Bus {
    id: 2,
    name: "total",
};
const ALLOW: Options = Options {
    allow_insecure_srs: true,
};

fn spec(name: &'static str, width: Width) -> ColumnSpec {
    ColumnSpec {
        name: name.into(),
        width,
    }
}

/// `real (a + b - c) = 0`, `a` and `b` below 16, `(a, c)` sent as a total.
fn sum_air() -> Air {
    let names = [
        ("real", Width::Bit),
        ("a", Width::U8),
        ("b", Width::U8),
        ("c", Width::U16),
    ];
    let mut b = AirBuilder::new("sum", names.map(|(n, w)| spec(n, w)).into(), Vec::new());
    let [real, a, x, c] = [0, 1, 2, 3].map(|i| b.main(i));
    b.assert_bool("real is boolean", &real);
    b.assert_zero("sum", &real * (&a + &x - &c));
    b.send(RANGE, real.clone(), [a.clone()]);
    b.send(RANGE, real.clone(), [x]);
    b.send(TOTAL, real, [a, c]);
    b.finish().unwrap()
}

fn table_air() -> Air {
    let mut b = AirBuilder::new(
        "table",
        vec![spec("multiplicity", Width::U32)],
        vec![spec("value", Width::U8)],
    );
    let (m, value) = (b.main(0), b.fixed(0));
    b.receive(RANGE, m, [value]);
    b.finish().unwrap()
}

/// `next(x) = x + step`, cyclic, no messages.
fn counter_air() -> Air {
    let specs = vec![spec("x", Width::U32), spec("step", Width::Field)];
    let mut b = AirBuilder::new("counter", specs, Vec::new());
    let (x, next, step) = (b.main(0), b.main_next(0), b.main(1));
    b.assert_zero("step", next - x - step);
    b.assert_zero("cubic", Expr::zero());
    b.finish().unwrap()
}

fn key() -> ProvingKey {
    let srs = Arc::new(Srs::development(zkfabric_host::cpu(), 6).unwrap());
    let table = FixedColumns {
        chip: 1,
        log_height: 4,
        columns: vec![Column::U8((0..16).collect())],
    };
    let airs = vec![sum_air(), table_air(), counter_air()];
    ProvingKey::new(srs, 6, airs, vec![table], b"toy").unwrap()
}

fn sums(log_height: u32, terms: &[(u8, u8)]) -> Instance {
    let n = 1 << log_height;
    let mut columns = (vec![0u8; n], vec![0u8; n], vec![0u8; n], vec![0u16; n]);
    for (row, &(a, b)) in terms.iter().enumerate() {
        columns.0[row] = 1;
        columns.1[row] = a;
        columns.2[row] = b;
        columns.3[row] = u16::from(a) + u16::from(b);
    }
    let main = vec![
        Column::Bit(columns.0),
        Column::U8(columns.1),
        Column::U8(columns.2),
        Column::U16(columns.3),
    ];
    Instance {
        chip: 0,
        log_height,
        fixed: None,
        main,
    }
}

fn table(counts: [u32; 16]) -> Instance {
    let main = vec![Column::U32(counts.into())];
    Instance {
        chip: 1,
        log_height: 4,
        fixed: Some(0),
        main,
    }
}

fn counter() -> Instance {
    let x: Vec<u32> = (0..32).map(|i| i * i + 7).collect();
    let step = (0..32)
        .map(|i| Fr::from(x[(i + 1) % 32]) - Fr::from(x[i]))
        .collect();
    Instance {
        chip: 2,
        log_height: 5,
        fixed: None,
        main: vec![Column::U32(x), Column::Field(step)],
    }
}

fn total(a: u64, c: u64) -> Message {
    Message {
        bus: TOTAL,
        multiplicity: -Fr::from(1u64),
        fields: vec![a.into(), c.into()],
    }
}

/// Three instances of sums of two heights, the table, a counter.
fn honest() -> (Vec<Instance>, Vec<Message>) {
    let groups: [(u32, &[(u8, u8)]); 3] = [
        (4, &[(1, 2), (3, 15)]),
        (5, &[(0, 0), (7, 7), (9, 1)]),
        (4, &[(15, 15)]),
    ];
    let mut counts = [0u32; 16];
    let mut boundary = Vec::new();
    let mut instances = Vec::new();
    for (log_height, terms) in groups {
        for &(a, b) in terms {
            counts[usize::from(a)] += 1;
            counts[usize::from(b)] += 1;
            boundary.push(total(a.into(), u64::from(a) + u64::from(b)));
        }
        instances.push(sums(log_height, terms));
    }
    instances.push(table(counts));
    instances.push(counter());
    (instances, boundary)
}

#[test]
fn honest_proof_is_accepted_and_survives_its_encoding() {
    let key = key();
    let (instances, boundary) = honest();
    let (proof, _) = prove(&key, b"statement", instances, &()).unwrap();
    let vk = key.verifying();
    verify(vk, b"statement", &boundary, &proof, ALLOW).unwrap();
    let decoded = Proof::from_bytes(vk, &proof.to_bytes()).unwrap();
    assert_eq!(decoded, proof);
    let refused = verify(vk, b"statement", &boundary, &proof, Options::default());
    assert_eq!(refused, Err(VerifyError::InsecureSrs));
    let other = verify(vk, b"another", &boundary, &proof, ALLOW);
    assert_eq!(other, Err(VerifyError::OtherStatement));
}

#[test]
fn a_total_that_was_not_sent_is_rejected() {
    let key = key();
    let (instances, mut boundary) = honest();
    let (proof, _) = prove(&key, b"", instances, &()).unwrap();
    boundary[0] = total(1, 4);
    let result = verify(key.verifying(), b"", &boundary, &proof, ALLOW);
    assert_eq!(result, Err(VerifyError::UnbalancedBus));
}

#[test]
fn a_violated_constraint_is_noticed() {
    let key = key();
    for (chip, column) in [(0, 3), (2, 0)] {
        let (mut instances, _) = honest();
        let instance = instances.iter_mut().find(|i| i.chip == chip).unwrap();
        let cell = instance.main[column].get(1).unwrap();
        instance.main[column].set_any(1, cell + Fr::from(1u64));
        let result = prove(&key, b"", instances, &());
        assert!(
            matches!(result, Err(ProveError::Unsatisfied { .. })),
            "chip {chip}"
        );
    }
}

#[test]
fn a_wrong_multiplicity_unbalances_the_bus() {
    let key = key();
    let (mut instances, boundary) = honest();
    let table = instances.iter_mut().find(|i| i.chip == 1).unwrap();
    table.main[0].set_any(3, Fr::from(5u64));
    let (proof, _) = prove(&key, b"", instances, &()).unwrap();
    let result = verify(key.verifying(), b"", &boundary, &proof, ALLOW);
    assert_eq!(result, Err(VerifyError::UnbalancedBus));
}

/// Every part of the proof is bound: changing any point or number of it is rejected.
#[test]
fn every_item_of_the_proof_matters() {
    let key = key();
    let vk = key.verifying();
    let (instances, boundary) = honest();
    let (proof, _) = prove(&key, b"", instances, &()).unwrap();
    let check = |what: &str, edit: &dyn Fn(&mut Proof)| {
        let mut bad = proof.clone();
        edit(&mut bad);
        assert_ne!(bad, proof, "{what} did not change the proof");
        assert!(
            verify(vk, b"", &boundary, &bad, ALLOW).is_err(),
            "{what} accepted"
        );
    };
    let moved = |p: &mut G1Affine| *p = (*p + G1Affine::generator()).into_affine();
    let one = Fr::from(1u64);
    for i in 0..proof.main.len() {
        for j in 0..proof.main[i].len() {
            check("main commitment", &|p| moved(&mut p.main[i][j]));
            check("main replaced", &|p| p.main[i][j] = G1Affine::generator());
        }
        for j in 0..proof.helpers[i].len() {
            check("helper commitment", &|p| moved(&mut p.helpers[i][j]));
        }
        for j in 0..2 {
            check("quotient commitment", &|p| moved(&mut p.quotients[i][j]));
        }
        check("sum", &|p| p.sums[i] += one);
        for j in 0..proof.evaluations[i].local.len() {
            check("evaluation", &|p| p.evaluations[i].local[j] += one);
        }
        for j in 0..proof.evaluations[i].next.len() {
            check("next evaluation", &|p| p.evaluations[i].next[j] += one);
        }
    }
    check("w", &|p| moved(&mut p.opening.w));
    check("w'", &|p| moved(&mut p.opening.w_prime));
    check("swapped evaluations", &|p| {
        p.evaluations[0].local.swap(0, 1);
    });
    check("two sums shifted against each other", &|p| {
        p.sums[0] += one;
        p.sums[1] -= one;
    });
    check("height", &|p| p.headers[0].log_height -= 1);
    check("dropped instance", &|p| {
        p.headers.remove(1);
        p.main.remove(2);
        p.sums.remove(2);
        p.helpers.remove(2);
        let _ = p.quotients.remove(2);
        p.evaluations.remove(2);
    });
    check("duplicated instance", &|p| {
        p.headers.insert(2, p.headers[1]);
        p.main.insert(3, p.main[2].clone());
        p.sums.insert(3, p.sums[2]);
        p.helpers.insert(3, p.helpers[2].clone());
        p.quotients.insert(3, p.quotients[2]);
        p.evaluations.insert(3, p.evaluations[2].clone());
    });
    check("reordered instances", &|p| {
        p.main.swap(2, 3);
        p.sums.swap(2, 3);
        p.helpers.swap(2, 3);
        p.quotients.swap(2, 3);
        p.evaluations.swap(2, 3);
    });
}

#[test]
fn instances_that_do_not_fit_the_key_are_errors() {
    let key = key();
    let (mut missing, _) = honest();
    missing.retain(|i| i.chip != 1);
    let result = prove(&key, b"", missing, &());
    assert!(matches!(
        result,
        Err(ProveError::FixedInstances { instance: 0 })
    ));
    let (mut short, _) = honest();
    short[0].main.pop();
    let result = prove(&key, b"", short, &());
    assert!(matches!(
        result,
        Err(ProveError::ColumnCount {
            expected: 4,
            got: 3,
            ..
        })
    ));
    let (mut tall, _) = honest();
    tall[0] = sums(7, &[]);
    let result = prove(&key, b"", tall, &());
    assert!(matches!(
        result,
        Err(ProveError::Shape(VerifyError::Height { got: 7, .. }))
    ));
}

/// 20,000 random edits of the bytes: none is accepted, none panics.
#[test]
fn edited_bytes_are_never_accepted() {
    const EDITS: u64 = 20_000;
    const THREADS: u64 = 2;
    let key = key();
    let vk = key.verifying();
    let (instances, boundary) = honest();
    let (proof, _) = prove(&key, b"public", instances, &()).unwrap();
    let honest = proof.to_bytes();
    let accepted = |bytes: &[u8]| {
        let proof = Proof::from_bytes(vk, bytes)?;
        verify(vk, b"public", &boundary, &proof, ALLOW)
    };
    accepted(&honest).unwrap();
    std::thread::scope(|scope| {
        for thread in 0..THREADS {
            let (honest, accepted) = (&honest, &accepted);
            scope.spawn(move || {
                for seed in (thread..EDITS).step_by(THREADS as usize) {
                    let bytes = edit(honest, seed);
                    if &bytes != honest {
                        assert!(accepted(&bytes).is_err(), "edit {seed} was accepted");
                    }
                }
            });
        }
    });
}

/// One to three edits: a bit, a byte, a 32-byte item copied or exchanged, bytes cut out or put in.
fn edit(honest: &[u8], seed: u64) -> Vec<u8> {
    // SplitMix64 (Steele, Lea, Flood 2014).
    let mut state = seed;
    let mut random = |below: usize| {
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = state;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((z ^ (z >> 31)) % below as u64).unwrap_or(0)
    };
    let mut bytes = honest.to_vec();
    for _ in 0..=random(3) {
        let n = bytes.len();
        let at = random(n);
        match random(7) {
            0 => bytes[at] ^= 1 << random(8),
            1 => bytes[at] = random(256) as u8,
            2 => {
                let from = random(n - 32);
                let item = bytes[from..from + 32].to_vec();
                let to = random(n - 32);
                bytes[to..to + 32].copy_from_slice(&item);
            }
            3 => {
                let items = n / 32;
                // Items stand at multiples of 32 behind the head, counted from the end.
                let (a, b) = (n - 32 * (1 + random(items)), n - 32 * (1 + random(items)));
                for i in 0..32 {
                    bytes.swap(a + i, b + i);
                }
            }
            4 => bytes.truncate(n - 1 - random(n / 4)),
            5 => drop(bytes.drain(at..(at + 1 + random(40)).min(n))),
            _ => bytes.insert(at, random(256) as u8),
        }
    }
    bytes
}
