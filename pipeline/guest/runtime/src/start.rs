//! Entry point, memory routines and panic handler.
#![expect(unsafe_code, reason = "start code in assembly")]

use crate::output;
use core::arch::global_asm;
use core::panic::PanicInfo;

global_asm!(
    ".section .text._start,\"ax\",@progbits",
    ".globl _start",
    "_start:",
    "lui sp, %hi(__stack_top)",
    "addi sp, sp, %lo(__stack_top)",
    // field.S expects this value in tp permanently
    "li tp, 1",
    "slli tp, tp, 32",
    "addi tp, tp, 977",
    "tail guest_main",
);

global_asm!(include_str!("memory.S"));

#[panic_handler]
fn panic(_: &PanicInfo<'_>) -> ! {
    output::fail(output::PANIC, "guest panicked\n")
}
