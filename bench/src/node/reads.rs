//! Calls that read the newest state, as fast as they are answered. The state is that of the
//! genesis, so that every result is known.

use alloy_primitives::{B256, hex};

use super::calls::{Call, Calls};
use super::load::{Load, PATIENCE};
use super::rows::measure;
use super::schedule::Pace;
use super::sizes::BATCH;
use super::transactions::TOKEN;
use super::{Contestant, Part, Session};
use crate::Error;

/// `balanceOf(address)`.
const BALANCE_OF: [u8; 4] = hex!("70a08231");
/// What each account has of the token: 10,000 of it.
const TOKENS: u128 = 10_000 * 10_u128.pow(18);

/// Measures `eth_getBalance`.
pub(super) fn balance(session: &mut Session<'_>, contestant: &mut Contestant) -> Result<(), Error> {
    let owners = contestant.stream.owners(session.sizes.accounts);
    let calls = owners.into_iter().map(|(address, balance)| Call {
        params: format!(r#"["{address:#x}","latest"]"#),
        expected: balance.to_string(),
    });
    let calls: Vec<Call> = calls.collect();
    read(
        session,
        contestant,
        (Part::Balance, "eth_getBalance"),
        &calls,
    )
}

/// Measures `eth_call` of a token's `balanceOf`.
pub(super) fn call(session: &mut Session<'_>, contestant: &mut Contestant) -> Result<(), Error> {
    let owners = contestant.stream.owners(session.sizes.accounts);
    let calls = owners.into_iter().map(|(address, _)| {
        let data = [BALANCE_OF.as_slice(), address.into_word().as_slice()].concat();
        let mut tokens = B256::ZERO;
        tokens[16..].copy_from_slice(&TOKENS.to_be_bytes());
        Call {
            params: format!(
                r#"[{{"to":"{TOKEN:#x}","data":"0x{}"}},"latest"]"#,
                hex::encode(data)
            ),
            expected: format!("\"{tokens}\""),
        }
    });
    let calls: Vec<Call> = calls.collect();
    read(session, contestant, (Part::Call, "eth_call"), &calls)
}

fn read(
    session: &mut Session<'_>,
    contestant: &Contestant,
    (part, method): (Part, &str),
    calls: &[Call],
) -> Result<(), Error> {
    let sizes = session.sizes;
    for (name, transport, per_message) in [
        ("http-batch", sizes.batched(), BATCH),
        ("http", sizes.single(), 1),
    ] {
        let calls = Calls::new(method, calls.iter().cloned(), per_message);
        let load = Load {
            calls: &calls,
            repeats: true,
            transport,
            pace: Pace::Fast(sizes.time),
            most: (10 * sizes.time).max(PATIENCE),
        };
        let measured = measure(contestant, &load)?;
        session.saturated(&format!("{}/{name}", part.name()), &measured)?;
    }
    Ok(())
}
