//! Signal handler: decodes and computes the instruction, then continues.

#![expect(unsafe_code, reason = "signal handler")]

use core::sync::atomic::{AtomicU64, Ordering};
use std::io;
use std::sync::OnceLock;

use iced_x86::{Code, Decoder, DecoderOptions, Instruction, OpKind, Register};
use libc::{c_int, c_void, siginfo_t, ucontext_t};

use crate::frame::{Layout, Vectors};
use crate::{Ifma, TrapError, high, low};

/// Length in bytes of the longest x86 instruction.
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
    // The decoder builds its tables at first use, which a signal handler must not do: decode
    // `vpmadd52luq zmm0, zmm0, zmm0` here.
    let first = decode(&[0x62, 0xf2, 0xfd, 0x48, 0xb4, 0xc0], 0);
    if first.code() != Code::EVEX_Vpmadd52luq_zmm_k1z_zmm_zmmm512b64 {
        return Err(TrapError::Unsupported);
    }
    set_handler(libc::SIGILL, handle)?;
    Ok(Ifma::Trapped)
}

pub(crate) type Handler = extern "C" fn(c_int, *mut siginfo_t, *mut c_void);

pub(crate) fn set_handler(signal: c_int, handler: Handler) -> Result<(), TrapError> {
    // SAFETY: all zeros is a valid `sigaction`: no handler, no flags, an empty mask.
    let mut action: libc::sigaction = unsafe { core::mem::zeroed() };
    action.sa_sigaction = handler as libc::sighandler_t;
    action.sa_flags = libc::SA_SIGINFO;
    // SAFETY: `action` is initialised, and its handler has the three-argument signature that
    // SA_SIGINFO calls.
    if unsafe { libc::sigaction(signal, &raw const action, core::ptr::null_mut()) } == 0 {
        Ok(())
    } else {
        Err(TrapError::Refused {
            what: "a signal handler",
            code: io::Error::last_os_error().raw_os_error().unwrap_or(0),
        })
    }
}

/// Called from a handler for a fault of another cause. The instruction runs again and ends the
/// process as without this handler.
pub(crate) fn previous_end(signal: c_int) {
    // SAFETY: resets the action of a signal, as a handler may.
    unsafe {
        libc::signal(signal, libc::SIG_DFL);
    }
}

fn decode(bytes: &[u8], address: u64) -> Instruction {
    Decoder::with_ip(64, bytes, address, DecoderOptions::NONE).decode()
}

/// Runs on the stack of the interrupted code; the kernel skips that code's red zone.
extern "C" fn handle(_signal: c_int, _info: *mut siginfo_t, context: *mut c_void) {
    // SAFETY: with SA_SIGINFO the third argument points to the context of the interrupted code, and
    // this handler is the context's only user until the handler returns.
    let continued = unsafe { context.cast::<ucontext_t>().as_mut() }
        .is_some_and(|context| compute(context).is_some());
    if !continued {
        previous_end(libc::SIGILL);
    }
}

/// Computes the instruction at the interrupted address and the trapped ones directly behind it,
/// since entering a handler costs more than computing many of them. Returns `None` if the first
/// instruction is not one of the two.
fn compute(context: &mut ucontext_t) -> Option<()> {
    let layout = *LAYOUT.get()?;
    let general = context.uc_mcontext.gregs;
    let mut address = general[libc::REG_RIP as usize].cast_unsigned();
    let mut computed = 0;
    {
        // SAFETY: `context` is the handler's own argument.
        let mut vectors = unsafe { Vectors::of(context, layout) }?;
        while let Some(instruction) = fetch(usize::try_from(address).ok()?)
            && execute(&instruction, &general, &mut vectors).is_some()
        {
            address = instruction.next_ip();
            computed += 1;
        }
    }
    if computed == 0 {
        return None;
    }
    context.uc_mcontext.gregs[libc::REG_RIP as usize] = address.cast_signed();
    TRAPPED.fetch_add(computed, Ordering::Relaxed);
    Some(())
}

/// Executes one instruction; returns `None`, with nothing changed, if it is not one of the two.
fn execute(
    instruction: &Instruction,
    general: &[libc::greg_t; 23],
    vectors: &mut Vectors<'_>,
) -> Option<()> {
    let operation = match instruction.code() {
        Code::EVEX_Vpmadd52luq_zmm_k1z_zmm_zmmm512b64 => low,
        Code::EVEX_Vpmadd52huq_zmm_k1z_zmm_zmmm512b64 => high,
        _ => return None,
    };
    let target = zmm(instruction.op0_register())?;
    let left = vectors.get(zmm(instruction.op1_register())?);
    let right = match instruction.op2_kind() {
        OpKind::Register => vectors.get(zmm(instruction.op2_register())?),
        OpKind::Memory => {
            let start = instruction
                .virtual_address(2, 0, |register, _, _| general_register(general, register))?;
            let start = usize::try_from(start).ok()? as *const u64;
            core::array::from_fn(|lane| {
                let offset = if instruction.is_broadcast() { 0 } else { lane };
                // SAFETY: the interrupted program itself reads these eight words (with broadcast:
                // this one word) here; if they were not readable, the program would fault in any
                // case.
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
    Some(())
}

/// Decodes the instruction at `address`, where the interrupted program is or comes next.
fn fetch(address: usize) -> Option<Instruction> {
    let on_page = (PAGE - address % PAGE).min(LONGEST);
    for bytes in [on_page, LONGEST] {
        // SAFETY: the program executes the instruction here, so the rest of its page is mapped and
        // readable; if the instruction continues on the next page, that page is too.
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
        // 64-bit code has a fixed base for these segments.
        Register::DS | Register::SS | Register::ES | Register::CS => return Some(0),
        _ => return None,
    };
    Some(values[index as usize].cast_unsigned())
}
