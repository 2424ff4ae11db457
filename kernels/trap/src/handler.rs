//! The handler: decodes, computes, continues.

#![expect(unsafe_code, reason = "signal handler")]

use core::sync::atomic::{AtomicU64, Ordering};
use std::io;
use std::sync::OnceLock;

use iced_x86::{Code, Decoder, DecoderOptions, Instruction, OpKind, Register};
use libc::{c_int, c_void, siginfo_t, ucontext_t};

use crate::frame::{Layout, Vectors};
use crate::{Ifma, TrapError, high, low};

/// Longest x86 instruction.
const LONGEST: usize = 15;
const PAGE: usize = 4096;

static LAYOUT: OnceLock<Layout> = OnceLock::new();
static TRAPPED: AtomicU64 = AtomicU64::new(0);

pub(crate) fn trapped_instructions() -> u64 {
    TRAPPED.load(Ordering::Relaxed)
}

pub(crate) fn install() -> Result<Ifma, TrapError> {
    if is_x86_feature_detected!("avx512ifma") {
        return Ok(Ifma::Native);
    }
    if !is_x86_feature_detected!("avx512f") {
        return Err(TrapError::Unsupported);
    }
    LAYOUT.get_or_init(Layout::of_this_cpu);
    // The decoder builds its tables at first use, which a signal handler must not do: here, of `vpmadd52luq zmm0, zmm0, zmm0`.
    let first = decode(&[0x62, 0xf2, 0xfd, 0x48, 0xb4, 0xc0], 0);
    if first.code() != Code::EVEX_Vpmadd52luq_zmm_k1z_zmm_zmmm512b64 {
        return Err(TrapError::Unsupported);
    }
    // SAFETY: all zeros is a valid `sigaction`: no handler, no flags, an empty mask.
    let mut action: libc::sigaction = unsafe { core::mem::zeroed() };
    let entry: extern "C" fn(c_int, *mut siginfo_t, *mut c_void) = handle;
    action.sa_sigaction = entry as libc::sighandler_t;
    action.sa_flags = libc::SA_SIGINFO;
    // SAFETY: `action` is initialised and its handler has the three-argument form that SA_SIGINFO calls.
    if unsafe { libc::sigaction(libc::SIGILL, &raw const action, core::ptr::null_mut()) } != 0 {
        return Err(TrapError::Refused {
            code: io::Error::last_os_error().raw_os_error().unwrap_or(0),
        });
    }
    Ok(Ifma::Trapped)
}

fn decode(bytes: &[u8], address: u64) -> Instruction {
    Decoder::with_ip(64, bytes, address, DecoderOptions::NONE).decode()
}

/// Runs on the stack of the interrupted code, which kept its red zone: the kernel skips it.
extern "C" fn handle(_signal: c_int, _info: *mut siginfo_t, context: *mut c_void) {
    // SAFETY: with SA_SIGINFO the third argument points to the context of the interrupted code, and this handler is its
    // only user until it returns.
    let continued = unsafe { context.cast::<ucontext_t>().as_mut() }
        .is_some_and(|context| compute(context).is_some());
    if !continued {
        // SAFETY: resets the action; the instruction runs again and ends the process the usual way.
        unsafe {
            libc::signal(libc::SIGILL, libc::SIG_DFL);
        }
    }
}

fn compute(context: &mut ucontext_t) -> Option<()> {
    let layout = *LAYOUT.get()?;
    let general = context.uc_mcontext.gregs;
    let address = usize::try_from(general[libc::REG_RIP as usize]).ok()?;
    let instruction = fetch(address)?;
    let operation = match instruction.code() {
        Code::EVEX_Vpmadd52luq_zmm_k1z_zmm_zmmm512b64 => low,
        Code::EVEX_Vpmadd52huq_zmm_k1z_zmm_zmmm512b64 => high,
        _ => return None,
    };
    // SAFETY: `context` is the handler's own argument.
    let mut vectors = unsafe { Vectors::of(context, layout) }?;
    let target = zmm(instruction.op0_register())?;
    let left = vectors.get(zmm(instruction.op1_register())?);
    let right = match instruction.op2_kind() {
        OpKind::Register => vectors.get(zmm(instruction.op2_register())?),
        OpKind::Memory => {
            let start = instruction
                .virtual_address(2, 0, |register, _, _| general_register(&general, register))?;
            let start = usize::try_from(start).ok()? as *const u64;
            core::array::from_fn(|lane| {
                let offset = if instruction.is_broadcast() { 0 } else { lane };
                // SAFETY: the interrupted instruction reads these eight (broadcast: this one) words itself; were they not
                // readable, it would have faulted in any case.
                unsafe { start.wrapping_add(offset).read_unaligned() }
            })
        }
        _ => return None,
    };
    let mask = match instruction.op_mask() {
        Register::None => u64::MAX,
        register => vectors.mask(register as usize - Register::K0 as usize),
    };
    let before = vectors.get(target);
    let after = core::array::from_fn(|lane| {
        if mask >> lane & 1 == 1 {
            operation(before[lane], left[lane], right[lane])
        } else if instruction.zeroing_masking() {
            0
        } else {
            before[lane]
        }
    });
    vectors.put(target, after);
    context.uc_mcontext.gregs[libc::REG_RIP as usize] = instruction.next_ip().cast_signed();
    TRAPPED.fetch_add(1, Ordering::Relaxed);
    Some(())
}

/// The instruction at `address`, which the CPU has just fetched.
fn fetch(address: usize) -> Option<Instruction> {
    let on_page = (PAGE - address % PAGE).min(LONGEST);
    for bytes in [on_page, LONGEST] {
        // SAFETY: the CPU fetched an instruction here, so the rest of its page is mapped and readable; if it did not end
        // there, the CPU has fetched from the next page too.
        let code = unsafe { core::slice::from_raw_parts(address as *const u8, bytes) };
        let instruction = decode(code, address as u64);
        if !instruction.is_invalid() {
            return Some(instruction);
        }
    }
    None
}

fn zmm(register: Register) -> Option<usize> {
    (Register::ZMM0..=Register::ZMM31)
        .contains(&register)
        .then(|| register as usize - Register::ZMM0 as usize)
}

fn general_register(values: &[libc::greg_t; 23], register: Register) -> Option<u64> {
    let index = match register {
        Register::RAX => libc::REG_RAX,
        Register::RBX => libc::REG_RBX,
        Register::RCX => libc::REG_RCX,
        Register::RDX => libc::REG_RDX,
        Register::RSI => libc::REG_RSI,
        Register::RDI => libc::REG_RDI,
        Register::RBP => libc::REG_RBP,
        Register::RSP => libc::REG_RSP,
        Register::R8 => libc::REG_R8,
        Register::R9 => libc::REG_R9,
        Register::R10 => libc::REG_R10,
        Register::R11 => libc::REG_R11,
        Register::R12 => libc::REG_R12,
        Register::R13 => libc::REG_R13,
        Register::R14 => libc::REG_R14,
        Register::R15 => libc::REG_R15,
        // Bases of segments that 64-bit code does not move.
        Register::DS | Register::SS | Register::ES | Register::CS => return Some(0),
        _ => return None,
    };
    Some(values[index as usize].cast_unsigned())
}
