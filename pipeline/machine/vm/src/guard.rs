//! Finds the stack of programs whose linker script puts it above their statics, and the guard below
//! that stack.
//!
//! The scripts of this project did so up to release 0.2: the stack's 64 MiB followed `.bss`, at the
//! next multiple of 4 KiB, and the heap followed the stack. There an overflow would write into
//! statics. The lowest MiB of such a stack becomes the program's guard, where nothing is memory, so
//! that neither the executor nor a proof goes on after an overflow.
//!
//! The stack's place is proved by the program alone, which the key commits to: the start code, up
//! to its first instruction that is not arithmetic with a constant, sets the stack pointer to
//! exactly that address. The end of the statics comes from the ELF file's segments and sections.
//! Where one of them is missing or lies elsewhere, the program has no guard: other layouts share
//! the range with a heap, so a guard could refuse correct programs. Programs with the stack below
//! their image need none ([`crate::memory_map`]).

use core::ops::Range;

use crate::alu;
use crate::isa::{Format, REGISTERS};
use crate::program::Program;

/// Bytes of the stack in the earlier linker scripts.
const STACK_BYTES: u64 = 64 << 20;
/// Alignment of the stack's lower end there.
const STACK_ALIGN: u64 = 4096;
/// Bytes of the guard: more than a frame has.
const GUARD_BYTES: u64 = 1 << 20;
/// The stack pointer's register.
pub(crate) const STACK_POINTER: usize = 2;
/// Most instructions of a start code that are read.
const MOST_INSTRUCTIONS: usize = 64;

/// Returns the word addresses of the guard of a program whose statics end at `statics_end`; empty
/// if the program's stack does not lie above its statics as the earlier scripts put it.
pub(crate) fn guard(program: &Program, statics_end: u64) -> Range<u64> {
    let bottom = statics_end.next_multiple_of(STACK_ALIGN);
    if !sets_stack_pointer(program, bottom + STACK_BYTES) {
        return 0..0;
    }
    // A word of memory lies between the image and the guard.
    let start = (bottom >> 3).max(program.image.end_word() + 1);
    start..(bottom + GUARD_BYTES) >> 3
}

/// Returns whether the start code sets the stack pointer to `top` before it branches, calls or
/// reads memory. A frame may follow at once; a sum with a positive number still belongs to the
/// constant.
fn sets_stack_pointer(program: &Program, top: u64) -> bool {
    let mut known = [None; REGISTERS];
    known[0] = Some(0);
    let mut pc = program.entry;
    for _ in 0..MOST_INSTRUCTIONS {
        let instruction = program.index(pc).and_then(|i| program.instructions.get(i));
        let is_set = known[STACK_POINTER] == Some(top);
        let Some(i) = instruction.filter(|i| i.op.format() == Format::Immediate) else {
            return is_set;
        };
        let goes_on = [i.rd, i.rs1] == [STACK_POINTER as u8; 2] && (i.imm as i64) > 0;
        if is_set && !goes_on {
            return true;
        }
        let source = known.get(usize::from(i.rs1)).copied().flatten();
        if let Some(rd) = known.get_mut(usize::from(i.rd)) {
            *rd = source.map(|value| alu::evaluate(i.op, value, i.imm));
        }
        pc = pc.wrapping_add(u64::from(i.len));
    }
    false
}
