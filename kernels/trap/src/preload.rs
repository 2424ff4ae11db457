//! Preloaded library (`LD_PRELOAD`): the program runs as on a CPU with IFMA.

#![expect(unsafe_code, reason = "a constructor of the loaded library")]

use std::io::Write as _;

use crate::{Ifma, TrapError, handler, identification};

/// Enables the library at load time if set to `1`; otherwise loading it changes nothing.
pub(crate) const VARIABLE: &str = "ZKFABRIC_TRAP_IFMA";

// SAFETY: the loader calls each pointer of this section once, before `main`, with arguments that
// the function may ignore.
#[unsafe(link_section = ".init_array")]
#[used]
static CONSTRUCTOR: extern "C" fn() = construct;

extern "C" fn construct() {
    if std::env::var_os(VARIABLE).is_none_or(|value| value != "1") {
        return;
    }
    let text = match start() {
        Ok(Ifma::Native) => "IFMA: native".to_owned(),
        Ok(Ifma::Trapped) => "IFMA: trapped".to_owned(),
        Err(error) => format!("IFMA: NOT RUN: {error}"),
    };
    // Without a standard error the message is lost.
    let _ = writeln!(std::io::stderr(), "{text}");
}

fn start() -> Result<Ifma, TrapError> {
    let ifma = handler::install()?;
    if ifma == Ifma::Trapped {
        identification::announce()?;
    }
    Ok(ifma)
}
