//! Programs that measure the cost of precompiles.

use alloy_primitives::{Address, Bytes, U256, hex};
use revm::bytecode::opcode::{GAS, POP, STATICCALL};
use revm::precompile::{Precompile, bls12_381};
use zkfabric_stf::Fork;
use zkfabric_stf::cost::Entry;

use super::code::Code;
use super::points::{self, P256, SECP256K1};
use super::scenario::Looped;
use crate::Error;

/// The generator of BN254's G2 as EIP-197 encodes it: imaginary parts first.
const BN254_G2: [u8; 128] = hex!(
    "198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c2
     1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed
     090689d0585ff075ec9e99ad690c3395bc4b313370b38ef355acdadcd122975b
     12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa"
);
/// The compressed generator of BLS12-381's G1.
const BLS_G1: [u8; 48] = hex!(
    "97f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb"
);
/// Returns all programs.
///
/// # Errors
/// A precompile refuses an input of this module.
pub(super) fn all() -> Result<Vec<Looped>, Error> {
    let mut all = vec![
        call(1, recover(27), "", 20),
        call(1, recover(28), "odd", 20),
        call(
            1,
            [[0xff; 64].as_slice(), &[0xff; 64]].concat(),
            "invalid",
            20,
        ),
        call(0x0a, point_evaluation(), "", 1),
    ];
    for sum in SECP256K1.sums().into_iter().skip(1) {
        all.push(call(1, SECP256K1.recovery(&sum), sum.name, 20));
    }
    for sum in P256.sums() {
        all.push(call(0x100, P256.verification(&sum), sum.name, 5));
    }
    for (variant, input) in points::bn254_sums() {
        all.push(call(6, input, variant, 20));
    }
    for (variant, input) in points::bn254_products() {
        all.push(call(7, input, &variant, 10));
    }
    for number in 2..=4 {
        all.push(call(number, Vec::new(), "empty", 20));
        // Memory that is not aligned is copied word by word.
        for place in [0, 1] {
            let (input, variant) = (vec![0xa5; 32 << 10], format!("32 KiB from {place}"));
            let many = call_at(place, number, &input, &variant, 2);
            all.push(many.entries(&[Entry::PrecompileUnit(number)]));
        }
    }
    let sums = points::bn254_sums()
        .into_iter()
        .map(|(_, input)| (6, input));
    let products = points::bn254_products().into_iter();
    let products = products.map(|(_, input)| (7, input));
    let inputs = sums.take(1).chain(products.take(1));
    for (number, input) in inputs.chain([(1, recover(27)), (9, vec![0; 213])]) {
        all.push(call_at(1, number, &input, "from 1", 10));
    }
    all.extend(modexp());
    let g1 = g1(1)?;
    let g2 = g2(1)?;
    all.push(call(0x0b, [g1.clone(), self::g1(2)?].concat(), "", 20));
    all.push(call(0x0d, [g2.clone(), self::g2(2)?].concat(), "", 20));
    for (number, point) in [(0x0b, &g1), (0x0d, &g2)] {
        let infinity = vec![0; point.len()];
        for (variant, other) in [("equal", point), ("infinite", &infinity)] {
            all.push(call(
                number,
                [point.as_slice(), other].concat(),
                variant,
                20,
            ));
        }
    }
    all.push(call(0x10, field(7), "", 5));
    all.push(call(0x11, [field(7), field(8)].concat(), "", 2));
    let [(_, sum), ..] = points::bn254_sums();
    let bn254 = [sum.split_at(64).1, &BN254_G2].concat();
    let scalar = [0xff; 32];
    let msm = |point: &Vec<u8>| [point.as_slice(), &scalar].concat();
    for (number, unit) in [
        (0x08, bn254),
        (0x0c, msm(&g1)),
        (0x0e, msm(&g2)),
        (0x0f, [g1, g2].concat()),
    ] {
        all.push(call(number, unit.clone(), "1", 1));
        for pairs in [2, 4, 16] {
            let many = call(number, unit.repeat(pairs), &pairs.to_string(), 1);
            all.push(
                many.entries(&[Entry::PrecompileUnit(number)])
                    .often(1, [1, 3]),
            );
        }
    }
    let blake = |rounds: u32| [rounds.to_be_bytes().as_slice(), &[9; 208], &[1]].concat();
    all.push(call(9, blake(0), "no rounds", 20));
    let many = call(9, blake(10_000), "10,000 rounds", 1);
    all.push(many.entries(&[Entry::PrecompileUnit(9)]));
    Ok(all)
}

/// Returns inputs of precompiles on curves at which their ladders do special work, with the
/// precompile's number.
pub(super) fn special() -> Vec<(u16, Vec<u8>)> {
    let mut all = Vec::new();
    all.extend(
        SECP256K1
            .sums()
            .iter()
            .map(|sum| (1, SECP256K1.recovery(sum))),
    );
    all.extend(
        P256.sums()
            .iter()
            .map(|sum| (0x100, P256.verification(sum))),
    );
    all.extend(points::bn254_sums().map(|(_, input)| (6, input)));
    let products = points::bn254_products().into_iter();
    all.extend(products.map(|(_, input)| (7, input)));
    all
}

/// Calls a precompile `times` times per round, with all remaining gas.
fn call(number: u16, input: impl Into<Bytes>, variant: &str, times: usize) -> Looped {
    call_at(0, number, &input.into(), variant, times)
}

/// Calls a precompile as [`call`] does, with the input at this place in memory and the output
/// behind it.
fn call_at(place: u8, number: u16, input: &[u8], variant: &str, times: usize) -> Looped {
    let size = input.len() as u64;
    let to = Address::from_word(U256::from(number).into());
    let end = size + u64::from(place);
    let code = Code::new()
        .push(size)
        .push(end)
        .push(size)
        .push(place.into());
    let input = [&vec![0; place.into()], input].concat();
    // A wrong proof of an evaluation consumes all the gas of the call.
    let code = match number {
        0x0a => code.address(to).push(50_000u64),
        _ => code.address(to).op(&[GAS]),
    };
    let body = code.op(&[STATICCALL, POP]);
    Looped::new(Entry::Precompile(number), body)
        .variant(variant)
        .data(input)
        .often(times, [1, 5])
}

fn word(number: u64) -> [u8; 32] {
    U256::from(number).to_be_bytes()
}

fn recover(v: u64) -> Vec<u8> {
    let x = SECP256K1.generator()[0].to_be_bytes();
    [[0xa7; 32], word(v), x, [0x53; 32]].concat()
}

/// Returns a commitment and a proof that are points but do not match: as much work as a correct
/// proof. Point and value are scalars of multiplications, in which ones cost most: both are the
/// numbers below the order with the most ones.
fn point_evaluation() -> Vec<u8> {
    let mut hash = revm::precompile::kzg_point_evaluation::kzg_to_versioned_hash(&BLS_G1).to_vec();
    let mut ones = [0xff; 32];
    ones[0] = 0x6f;
    for part in [ones.as_slice(), &ones, &BLS_G1, &BLS_G1] {
        hash.extend_from_slice(part);
    }
    hash
}

/// Returns an element of BLS12-381's base field in 64 bytes.
fn field(seed: u8) -> Vec<u8> {
    [[0; 17].as_slice(), &[seed; 47]].concat()
}

fn g1(seed: u8) -> Result<Vec<u8>, Error> {
    run(&bls12_381::map_fp_to_g1::PRECOMPILE, &field(seed))
}

fn g2(seed: u8) -> Result<Vec<u8>, Error> {
    let input = [field(seed), field(seed + 1)].concat();
    run(&bls12_381::map_fp2_to_g2::PRECOMPILE, &input)
}

fn run(precompile: &Precompile, input: &[u8]) -> Result<Vec<u8>, Error> {
    let refused = || Error::Precompile {
        id: precompile.id().name().to_owned(),
    };
    let output = precompile.execute(input, u64::MAX, 0);
    let output = output.map_err(|_| refused())?;
    if output.bytes.is_empty() {
        return Err(refused());
    }
    Ok(output.bytes.to_vec())
}

/// Bytes of base and modulus, bytes of the exponent, and the value of the exponent's bytes. The
/// first entries are the longest exponents at the minimum price of EIP-2565, 200 gas.
const MODEXP: [(usize, usize, u8); 25] = [
    (1, 75, 0xff),
    (8, 75, 0xff),
    (16, 19, 0xff),
    (24, 8, 0xff),
    (32, 4, 0xff),
    (56, 1, 0xff),
    (56, 64, 0xff),
    (64, 1, 0xff),
    (96, 1, 0x0f),
    (8, 64, 0xff),
    (8, 32, 0xff),
    (32, 32, 0xff),
    (32, 64, 0xff),
    (33, 32, 0xff),
    (64, 32, 0xff),
    (64, 64, 0xff),
    (128, 1, 1),
    (128, 1, 3),
    (128, 1, 0xff),
    (128, 64, 0xff),
    (256, 1, 3),
    (256, 32, 0xff),
    (512, 1, 3),
    (1024, 1, 1),
    (1024, 1, 3),
];

/// Returns programs with odd moduli, even moduli, and powers of two.
fn modexp() -> Vec<Looped> {
    let nothing = [word(0), word(0), word(0)].concat();
    let mut all = vec![call(5, nothing, "nothing", 20)];
    // What a call does beside its steps: short exponents have no table, and a multiplication per
    // bit; longer ones make a table first.
    for size in [1_u8, 8, 32, 33, 48, 64, 96] {
        for exponent in [
            &[0][..],
            &[1],
            &[3],
            &[0xff],
            &[0xff; 2],
            &[0xff; 3],
            &[0xff; 4],
        ] {
            for modulus in [0, 1, 0xfd, 0xfe] {
                let length = exponent.len() as u64;
                let mut input = [word(size.into()), word(length), word(size.into())].concat();
                input.extend(vec![0xff; size.into()]);
                input.extend(exponent);
                let mut number = vec![if modulus < 0x80 { 0 } else { 0xff }; size.into()];
                if let Some(last) = number.last_mut() {
                    *last = modulus;
                }
                input.extend(number);
                let last = exponent.last().copied().unwrap_or_default();
                let variant = format!("{size} bytes, {length} of {last:#x}, modulus {modulus:#x}");
                let place = u8::from(modulus == 0xfe);
                all.push(call_at(place, 5, &input, &variant, 5));
            }
        }
    }
    for (size, exponent, byte) in MODEXP {
        for (last, what) in [(0xffu8, "odd"), (0xfe, "even"), (0x00, "power of two")] {
            let mut modulus = vec![if last == 0 { 0 } else { 0xff }; size];
            if let Some(end) = modulus.last_mut() {
                *end = last;
            }
            if last == 0 {
                modulus[0] = 0x80;
            }
            let head = [word(size as u64), word(exponent as u64), word(size as u64)];
            let mut input = head.concat();
            input.extend(vec![0xfe; size]);
            input.extend(vec![byte; exponent]);
            input.extend(modulus);
            // EIP-7883 raised the price in Osaka.
            for fork in [Fork::Prague, Fork::Osaka] {
                let name = fork.name();
                let variant = format!("{size} {exponent} {byte:#x} {what} {name}");
                let looped = call(5, input.clone(), &variant, 1).fork(fork);
                all.push(looped.entries(&[Entry::PrecompileUnit(5)]));
            }
        }
    }
    all
}
