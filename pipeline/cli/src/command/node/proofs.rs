//! The key by which a node that follows another one verifies proofs of batches.

use std::error::Error as StdError;
use std::path::{Path, PathBuf};

use alloy_primitives::B256;
use zkfabric_rpc::{ProofOptions, VerifyProof};
use zkfabric_stf::BatchOutput;
use zkfabric_stf::host::Genesis;
use zkfabric_verifier::{Hash, Options, Proof};
use zkfabric_zkvm::ProgramKey;

use crate::Error;
use crate::args::NodeArgs;
use crate::source::{self, NamedKey};

/// Name of the folder, in that of the chain.
const FOLDER: &str = "proofs";

/// A key of the program `stf`.
#[derive(Debug)]
struct Key {
    key: ProgramKey,
    /// The same key, for proofs that other proofs verify.
    inner: ProgramKey,
    options: Options,
}

impl VerifyProof for Key {
    fn program(&self) -> B256 {
        self.key.verifying().digest().into()
    }

    fn verify(&mut self, proof: &[u8]) -> Result<BatchOutput, Box<dyn StdError + Send + Sync>> {
        let key = match Proof::hash_of(proof) {
            Ok(Hash::Poseidon2) => &self.inner,
            Ok(Hash::Keccak) | Err(_) => &self.key,
        };
        let claim = zkfabric_zkvm::verify(key, proof, self.options)?;
        Ok(BatchOutput::from_bytes(&claim.output)?)
    }
}

/// Returns the settings of the verification, if the arguments ask for one.
///
/// # Errors
/// The key cannot be read, or is one for which anybody can forge proofs, which nobody has allowed.
pub(super) fn options(
    args: &NodeArgs,
    folder: &Path,
    genesis: &Genesis,
) -> Result<Option<ProofOptions>, Error> {
    if args.proof_key.is_none() && !args.allow_dev_srs {
        return Ok(None);
    }
    let NamedKey { name, key } = source::key(args.proof_key.as_deref())?;
    if key.verifying().srs().insecure() && !args.allow_dev_srs {
        return Err(Error::DevelopmentSrs { key: name });
    }
    let verifier = Key {
        inner: key.without_tau_b_g2()?,
        key,
        options: Options {
            allow_insecure_srs: args.allow_dev_srs,
        },
    };
    let folder: PathBuf = folder.join(FOLDER);
    let verifier = Box::new(verifier);
    let options = ProofOptions::new(folder, genesis.chain_id, genesis.rules, verifier);
    Ok(Some(options))
}
