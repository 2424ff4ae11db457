//! The key that signs receipts: in memory, or in another process.

use std::sync::Arc;
use std::time::Duration;

use zkfabric_console::Console;
use zkfabric_engine::Signing;
use zkfabric_keys::{RemoteOptions, RemoteSigner};
use zkfabric_receipt::Signer;

use crate::Error;
use crate::args::SignerArgs;
use crate::secret;

/// Returns the signer, and when it signs: one in another process keeps what it signs, so it gets
/// groups that are durable.
///
/// # Errors
/// There is no key, or the remote signer does not have it.
pub(in crate::command) fn signer(
    args: &SignerArgs,
    console: Console,
) -> Result<(Arc<dyn Signer>, Signing), Error> {
    if let (Some(url), Some(address)) = (&args.remote_signer, args.signer_address) {
        let options = RemoteOptions {
            timeout: Duration::from_secs(args.signer_timeout),
            ..RemoteOptions::default()
        };
        let signer = RemoteSigner::connect(url.clone(), address, options)?;
        return Ok((Arc::new(signer), Signing::AfterDisk));
    }
    let key = match &args.keystore {
        Some(path) => Some(secret::keystore(path, &args.passphrase, console)?),
        None => {
            let (file, variable) = (&args.private_key, &args.private_key_env);
            secret::private_key(file.as_ref(), variable.as_ref(), console)?
        }
    };
    let signer = key.ok_or(zkfabric_keys::Error::Key)?.signer()?;
    Ok((Arc::new(signer), Signing::BesideDisk))
}
