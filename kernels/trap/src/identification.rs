//! CPUID as answered by a CPU with IFMA, so that programs detect the instructions in the usual way.
//!
//! Linux can make CPUID fault in user space (`arch_prctl(2)`, `ARCH_CPUID`) if CPU or hypervisor
//! support it; the handler of that fault executes CPUID and sets the `AVX512_IFMA` bit (leaf 07H,
//! subleaf 0, EBX bit 21).

#![expect(unsafe_code, reason = "signal handler, system call")]

use core::arch::x86_64::__cpuid_count;
use std::io;

use libc::{c_int, c_long, c_void, siginfo_t, ucontext_t};

use crate::TrapError;
use crate::handler::{previous_end, set_handler};

const ARCH_CPUID_SET: c_long = 0x1012;
const CPUID: [u8; 2] = [0x0f, 0xa2];
const FEATURES: u32 = 7;
const IFMA: u32 = 1 << 21;

/// Enables or disables CPUID in user space, from now on in this thread and the threads that it
/// starts.
fn set_enabled(enabled: bool) -> Result<(), TrapError> {
    // SAFETY: the call takes one integer and changes only whether CPUID faults.
    let result =
        unsafe { libc::syscall(libc::SYS_arch_prctl, ARCH_CPUID_SET, c_long::from(enabled)) };
    if result == 0 {
        Ok(())
    } else {
        Err(TrapError::Refused {
            what: "faults at CPUID",
            code: io::Error::last_os_error().raw_os_error().unwrap_or(0),
        })
    }
}

/// Makes CPUID report IFMA to this process.
pub(crate) fn announce() -> Result<(), TrapError> {
    set_handler(libc::SIGSEGV, handle)?;
    set_enabled(false)
}

extern "C" fn handle(_signal: c_int, _info: *mut siginfo_t, context: *mut c_void) {
    // SAFETY: with SA_SIGINFO the third argument points to the context of the interrupted code, and
    // this handler is the context's only user until the handler returns.
    let answered = unsafe { context.cast::<ucontext_t>().as_mut() }
        .is_some_and(|context| answer(context).is_some());
    if !answered {
        previous_end(libc::SIGSEGV);
    }
}

fn answer(context: &mut ucontext_t) -> Option<()> {
    let general = &mut context.uc_mcontext.gregs;
    let address = general[libc::REG_RIP as usize] as *const [u8; 2];
    // A jump to an unmapped address raises this signal too, but as a page fault, and the address is
    // unreadable; CPUID raises a general protection fault.
    if general[libc::REG_TRAPNO as usize] != GENERAL_PROTECTION {
        return None;
    }
    // SAFETY: a general protection fault comes from an instruction that was fetched, so its bytes
    // are readable. All instructions that raise this fault have at least two bytes, except HLT, CLI
    // and STI, and no program here has one of these at the end of a page.
    if unsafe { address.read() } != CPUID {
        return None;
    }
    let (leaf, subleaf) = (
        general[libc::REG_RAX as usize] as u32,
        general[libc::REG_RCX as usize] as u32,
    );
    set_enabled(true).ok()?;
    let answer = __cpuid_count(leaf, subleaf);
    set_enabled(false).ok()?;
    let announced = if (leaf, subleaf) == (FEATURES, 0) {
        IFMA
    } else {
        0
    };
    for (register, value) in [
        (libc::REG_RAX, answer.eax),
        (libc::REG_RBX, answer.ebx | announced),
        (libc::REG_RCX, answer.ecx),
        (libc::REG_RDX, answer.edx),
    ] {
        general[register as usize] = i64::from(value);
    }
    general[libc::REG_RIP as usize] += 2;
    Some(())
}

const GENERAL_PROTECTION: i64 = 13;
