//! Checks the trapped instructions against the manual, in every form that a compiler may choose.
#![cfg(all(target_arch = "x86_64", target_os = "linux"))]
#![expect(unsafe_code, reason = "inline assembly")]
#![expect(clippy::print_stdout, reason = "says what did not run")]

use std::arch::asm;
use std::process::Command;

use zkfabric_kernels_trap::{Ifma, high, install, low, trapped_instructions};

type Lanes = [u64; 8];

/// Installs the handler; returns `None`, with the reason printed, if the CPU lacks AVX-512.
fn installed() -> Option<Ifma> {
    match install() {
        Ok(ifma) => {
            println!("IFMA here: {ifma:?}");
            Some(ifma)
        }
        Err(error) => {
            println!("NOT RUN: {error}");
            None
        }
    }
}

fn samples() -> [(Lanes, Lanes, Lanes); 3] {
    let top = (1 << 52) - 1;
    let mut state = 0x9e37_79b9_7f4a_7c15u64;
    let mut random = || {
        std::array::from_fn(|_| {
            state = state.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(1);
            state ^ state >> 29
        })
    };
    [
        ([0; 8], [top; 8], [top; 8]),
        (
            [u64::MAX; 8],
            [0, 1, 2, top, 1 << 51, u64::MAX, 1 << 52, 3],
            [top, 1, u64::MAX, 2, 2, u64::MAX, 1 << 52, 1 << 51],
        ),
        (random(), random(), random()),
    ]
}

fn expected(operation: fn(u64, u64, u64) -> u64, (sum, a, b): (Lanes, Lanes, Lanes)) -> Lanes {
    std::array::from_fn(|i| operation(sum[i], a[i], b[i]))
}

/// Runs `$form` on zmm registers: 2 (or 18) += 5 (or 30) * 7 (or 31) or the memory at `rsi`.
macro_rules! run {
    ($form:literal, $sum:expr, $a:expr, $b:expr) => {{
        let (mut sum, a, b): (Lanes, Lanes, Lanes) = ($sum, $a, $b);
        // SAFETY: the pointers are to 64 bytes each, and all registers named are declared.
        unsafe {
            asm!(
                "vmovdqu64 zmm2, [rdi]",
                "vmovdqu64 zmm18, [rdi]",
                "vmovdqu64 zmm5, [rdx]",
                "vmovdqu64 zmm30, [rdx]",
                "vmovdqu64 zmm7, [rsi]",
                "vmovdqu64 zmm31, [rsi]",
                "mov eax, 0x96",
                "kmovw k3, eax",
                "mov eax, 2",
                $form,
                in("rdi") sum.as_mut_ptr(), in("rdx") a.as_ptr(), in("rsi") b.as_ptr(),
                out("rax") _,
                out("zmm2") _, out("zmm5") _, out("zmm7") _, out("zmm18") _, out("zmm30") _, out("zmm31") _, out("k3") _,
                options(nostack),
            );
        }
        sum
    }};
}

#[test]
fn registers_low_and_high() {
    if installed().is_none() {
        return;
    }
    for (sum, a, b) in samples() {
        assert_eq!(
            run!(
                "vpmadd52luq zmm2, zmm5, zmm7\nvmovdqu64 [rdi], zmm2",
                sum,
                a,
                b
            ),
            expected(low, (sum, a, b))
        );
        assert_eq!(
            run!(
                "vpmadd52huq zmm18, zmm30, zmm31\nvmovdqu64 [rdi], zmm18",
                sum,
                a,
                b
            ),
            expected(high, (sum, a, b))
        );
        assert_eq!(
            run!(
                "vpmadd52huq zmm2, zmm30, zmm7\nvmovdqu64 [rdi], zmm2",
                sum,
                a,
                b
            ),
            expected(high, (sum, a, b))
        );
        // A register that the process has never written is in its initial state, zero.
        assert_eq!(
            run!(
                "vpmadd52luq zmm18, zmm5, zmm31\nvmovdqu64 [rdi], zmm18",
                sum,
                a,
                b
            ),
            expected(low, (sum, a, b))
        );
    }
}

#[test]
fn memory_operands() {
    if installed().is_none() {
        return;
    }
    for (sum, a, b) in samples() {
        assert_eq!(
            run!(
                "vpmadd52luq zmm18, zmm5, [rsi]\nvmovdqu64 [rdi], zmm18",
                sum,
                a,
                b
            ),
            expected(low, (sum, a, b))
        );
        // Base, scaled index (rax is 2) and displacement.
        assert_eq!(
            run!(
                "vpmadd52huq zmm2, zmm5, [rsi + 4*rax - 8]\nvmovdqu64 [rdi], zmm2",
                sum,
                a,
                b
            ),
            expected(high, (sum, a, b))
        );
        assert_eq!(
            run!(
                "vpmadd52luq zmm2, zmm5, qword ptr [rsi + 8*rax]{{1to8}}\nvmovdqu64 [rdi], zmm2",
                sum,
                a,
                b
            ),
            expected(low, (sum, a, [b[2]; 8]))
        );
    }
}

#[test]
fn masks_keep_or_clear() {
    if installed().is_none() {
        return;
    }
    for (sum, a, b) in samples() {
        let all = expected(low, (sum, a, b));
        let masked = |other: Lanes| -> Lanes {
            std::array::from_fn(|i| if 0x96 >> i & 1 == 1 { all[i] } else { other[i] })
        };
        assert_eq!(
            run!(
                "vpmadd52luq zmm2{{k3}}, zmm5, zmm7\nvmovdqu64 [rdi], zmm2",
                sum,
                a,
                b
            ),
            masked(sum)
        );
        assert_eq!(
            run!(
                "vpmadd52luq zmm2{{k3}}{{z}}, zmm5, zmm7\nvmovdqu64 [rdi], zmm2",
                sum,
                a,
                b
            ),
            masked([0; 8])
        );
    }
}

#[test]
fn counts_what_it_trapped() {
    let Some(ifma) = installed() else {
        return;
    };
    let before = trapped_instructions();
    let (sum, a, b) = samples()[2];
    run!(
        "vpmadd52luq zmm2, zmm5, zmm7\nvpmadd52huq zmm2, zmm5, zmm7",
        sum,
        a,
        b
    );
    let trapped = trapped_instructions() - before;
    assert_eq!(trapped, if ifma == Ifma::Trapped { 2 } else { 0 });
}

const CHILD: &str = "ZKFABRIC_TRAP_CHILD";

/// Any other invalid instruction still ends the process with its usual signal.
#[test]
fn other_invalid_instructions_end_the_process() {
    use std::os::unix::process::ExitStatusExt;
    if std::env::var_os(CHILD).is_some() {
        let _ = install();
        // SAFETY: raises an invalid-opcode fault, the purpose of this child process.
        unsafe { asm!("ud2") };
        return;
    }
    let status = Command::new(std::env::current_exe().unwrap())
        .args(["other_invalid_instructions_end_the_process", "--exact"])
        .env(CHILD, "1")
        .output()
        .unwrap()
        .status;
    assert_eq!(status.signal(), Some(4), "{status}");
}
