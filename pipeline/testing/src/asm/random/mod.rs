//! Random programs: every operation, edge operands, misaligned accesses, branches both ways, loops.
//!
//! A *case* loads `x1..=x31` from its data area, runs a random body and stores the registers back.
//! Register 3 points into the area and register 4 counts loops; the body writes neither of them for
//! other purposes. Area of [`CASE_BYTES`] bytes, register 3 at 1024:
//!
//! | offset | content |
//! |---|---|
//! | 0 | 32 doublewords: initial registers; also a pool of operands for the body's reloads |
//! | 256 | 32 doublewords: final registers |
//! | 512 | [`BUFFER_BYTES`]: the only memory that a body writes |

mod body;
mod options;

pub use options::{BUFFER_BYTES, CASE_BYTES, RandomOptions};

use body::Body;
use options::{POINTER, POINTER_OFFSET};

use super::assembler::{AsmError, Assembler};
use super::rng::Rng;
use zkfabric_vm::Program;
use zkfabric_vm::isa::{Format, Op};

/// Operands at which arithmetic changes behavior.
pub const EDGES: [u64; 24] = [
    0,
    1,
    2,
    u64::MAX,
    u64::MAX - 1,
    1 << 63,
    (1 << 63) - 1,
    (1 << 63) + 1,
    0x7fff_ffff,
    0x8000_0000,
    0x8000_0001,
    0xffff_ffff,
    0xffff_ffff_8000_0000,
    0xffff_ffff_7fff_ffff,
    0x1_0000_0000,
    31,
    32,
    63,
    64,
    65,
    0x7f,
    0x80,
    0x8000,
    0x00ff_0000_8000_7f01,
];

/// Returns a program of one random case over all provable operations (and compressed forms). It
/// ends with HALT with exit code 0; the digest in `x11..=x14` is whatever the body left there.
///
/// # Errors
/// [`AsmError`]; the tests check that none occurs for sizes up to some 10,000 items.
pub fn random_program(seed: u64, n: usize) -> Result<Program, AsmError> {
    random_program_of(seed, &RandomOptions::provable(n))
}

/// Returns a [`random_program`] with other options; with `ops` of one chip, that chip gets many
/// rows.
///
/// # Errors
/// [`AsmError`]
pub fn random_program_of(seed: u64, options: &RandomOptions) -> Result<Program, AsmError> {
    let mut rng = Rng::new(seed);
    // The address of the data depends on the size of the text, which hardly depends on the address,
    // so assume a far address and place the data there.
    let text_base = 0x1_0000;
    let mut a = Assembler::new(text_base);
    let room = 4096 + 64 * options.instructions as u64;
    let data = (text_base + room).next_multiple_of(super::DATA_ALIGNMENT);
    random_case(&mut a, &mut rng, options, data);
    a.halt(0);
    let elf = super::write_elf(text_base, &a.bytes()?, data, &case_data(&mut rng));
    Ok(Program::from_elf(&elf)?)
}

/// Returns the initial content of the data area of a case: edges and random numbers.
pub fn case_data(rng: &mut Rng) -> Vec<u8> {
    let mut data = Vec::new();
    for offset in (0..CASE_BYTES).step_by(8) {
        let value = if (256..512).contains(&offset) {
            0
        } else {
            operand(rng)
        };
        data.extend(value.to_le_bytes());
    }
    data
}

fn operand(rng: &mut Rng) -> u64 {
    match rng.below(4) {
        0 | 1 => rng.pick(&EDGES).unwrap_or(0),
        2 => rng.next_u64(),
        _ => {
            let shift = rng.below(64);
            rng.next_u64() >> shift
        }
    }
}

/// Appends a case with its data area at `area`, ending with stores of `x1..=x31` to the area at
/// offset 256.
pub fn random_case(a: &mut Assembler, rng: &mut Rng, options: &RandomOptions, area: u64) {
    let registers = || (1..32).filter(|&register| register != POINTER);
    a.li(POINTER, area.wrapping_add_signed(POINTER_OFFSET));
    for register in registers() {
        a.immediate(
            Op::Ld,
            register,
            POINTER,
            i64::from(register) * 8 - POINTER_OFFSET,
        );
    }
    let ops = options.ops.clone();
    let mut body = Body {
        a,
        rng,
        ops,
        options,
    };
    body.ops
        .retain(|op| !matches!(op.format(), Format::Illegal | Format::Ecall));
    // Each operation in turn, in a varying order, so that none is left out by chance.
    let mut deck = Vec::new();
    for _ in 0..options.instructions {
        if deck.is_empty() {
            deck.clone_from(&body.ops);
        }
        let drawn = body.rng.below(deck.len() as u64) as usize;
        let Some(op) = (drawn < deck.len()).then(|| deck.swap_remove(drawn)) else {
            break;
        };
        body.item(op);
    }
    for register in registers() {
        a.store(
            Op::Sd,
            register,
            POINTER,
            256 + i64::from(register) * 8 - POINTER_OFFSET,
        );
    }
}
