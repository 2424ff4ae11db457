//! The genesis of a folder: which one it is, without its state's root.
//!
//! The root takes as long as all accounts take to hash into a trie, at every start. A file has
//! [`fingerprint`]s of the genesis that the folder was made with, and the hash of its block: a
//! genesis with the same fingerprint has the same header, which the segments of blocks have. Where
//! the file, the segments or the fingerprint say something else, the header is computed.
//!
//! The header says nothing of the chain id and of the rules, which decide what is valid as well, so
//! the file has them, too. Older folders have a file without them: such a folder opens with the
//! genesis that it was made with, which has the same fingerprint, and the file is written anew.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use alloy_primitives::{B256, Keccak256, keccak256};
use zkfabric_files::StagedFile;
use zkfabric_state::Blocks;
use zkfabric_stf::header::Header;
use zkfabric_stf::host::Genesis;

use super::difference::{self, GenesisDifference, Validity};
use super::error::LedgerError;
use super::record::header_of;

/// Name of the file.
pub(super) const FILE: &str = "genesis";
/// Bytes of the file's hashes: the fingerprint, and the hash of the block.
const HASHES: usize = 64;
/// Bytes of the file: its hashes, the chain id, and the word of the rules.
const BYTES: usize = HASHES + 16;

/// The genesis block of a folder.
#[derive(Debug)]
pub(super) struct GenesisBlock {
    pub(super) header: Header,
    /// The file's content, if the folder does not have it yet.
    unwritten: Option<[u8; BYTES]>,
}

impl GenesisBlock {
    /// Returns the genesis block, after a comparison with the one that the folder has.
    ///
    /// # Errors
    /// [`LedgerError::OtherGenesis`]; the folder cannot be read.
    pub(super) fn of(
        folder: &Path,
        genesis: &Genesis,
        blocks: &Blocks,
    ) -> Result<Self, LedgerError> {
        let known = read(folder)?;
        let first = match blocks.range() {
            Some((first, _)) => Some(header_of(blocks, first)?.0),
            None => None,
        };
        let print = fingerprint(genesis);
        let header = match (&known, &first) {
            (Some(known), Some(first)) if known.print == print && known.hash == first.hash() => {
                first.clone()
            }
            _ => genesis.header(),
        };
        let this = Known {
            print,
            hash: header.hash(),
            validity: Some(Validity::of(genesis)),
        };
        let differences = this.differences(&header, known.as_ref(), first.as_ref());
        if !differences.is_empty() {
            return Err(LedgerError::OtherGenesis {
                folder: folder.to_owned(),
                differences,
            });
        }
        let unwritten = (known.as_ref() != Some(&this)).then(|| this.encode());
        Ok(Self { header, unwritten })
    }

    /// Writes the file, once the folder has the chain.
    ///
    /// # Errors
    /// The system refuses.
    pub(super) fn write(&self, folder: &Path) -> Result<(), LedgerError> {
        let Some(content) = &self.unwritten else {
            return Ok(());
        };
        let path = folder.join(FILE);
        let staged = StagedFile::create(&path);
        let written = staged.and_then(|staged| staged.finish(content));
        written.map_err(|error| LedgerError::file("write", &path, error))
    }
}

/// What the file says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Known {
    print: B256,
    hash: B256,
    /// What decides validity beside the header; older files do not have it.
    validity: Option<Validity>,
}

impl Known {
    /// Returns how a genesis with this header differs from the folder's.
    fn differences(
        &self,
        header: &Header,
        known: Option<&Self>,
        first: Option<&Header>,
    ) -> Vec<GenesisDifference> {
        // Segments that were removed are made again, of the same chain.
        let chain = first
            .map(Header::hash)
            .or_else(|| known.map(|known| known.hash));
        let Some(chain) = chain else {
            return Vec::new();
        };
        // One of another block was damaged, and says nothing.
        let known = known.filter(|known| known.hash == chain);
        let validity = known.and_then(|known| known.validity).zip(self.validity);
        let mut differences = validity.map_or_else(Vec::new, |(chain, file)| chain.against(file));
        if self.hash != chain {
            let fields = first.map(|first| difference::of_headers(first, header));
            differences.extend(fields.unwrap_or_default());
            if differences.is_empty() {
                differences.push(GenesisDifference::new(
                    "the first block",
                    &chain,
                    &self.hash,
                ));
            }
        } else if let Some(known) = known
            && known.validity.is_none()
            && known.print != self.print
        {
            let field = "the fingerprint of chain_id, rules and accounts";
            differences.push(GenesisDifference::new(field, &known.print, &self.print));
        }
        differences
    }

    fn encode(&self) -> [u8; BYTES] {
        let mut content = [0; BYTES];
        let (hashes, rest) = content.split_at_mut(HASHES);
        let (print, hash) = hashes.split_at_mut(32);
        print.copy_from_slice(self.print.as_slice());
        hash.copy_from_slice(self.hash.as_slice());
        if let Some(validity) = self.validity {
            rest.copy_from_slice(&validity.encode());
        }
        content
    }
}

/// Reads the file; `None` if there is none, or one of another form.
fn read(folder: &Path) -> Result<Option<Known>, LedgerError> {
    let path = folder.join(FILE);
    let bytes = match fs::read(&path) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(LedgerError::file("read", &path, error)),
    };
    let Some((hashes, rest)) = bytes.split_at_checked(HASHES) else {
        return Ok(None);
    };
    let validity = match rest {
        [] => None,
        rest => match Validity::decode(rest) {
            Some(validity) => Some(validity),
            None => return Ok(None),
        },
    };
    let (print, hash) = hashes.split_at(32);
    Ok(Some(Known {
        print: B256::from_slice(print),
        hash: B256::from_slice(hash),
        validity,
    }))
}

/// Returns a hash of all fields of a genesis. Each part has a length that those before it give.
pub(super) fn fingerprint(genesis: &Genesis) -> B256 {
    let Genesis {
        chain_id,
        rules,
        number,
        timestamp,
        gas_limit,
        base_fee,
        accounts,
    } = genesis;
    let mut hasher = Keccak256::new();
    for field in [
        *chain_id,
        rules.to_word(),
        *number,
        *timestamp,
        *gas_limit,
        *base_fee,
        accounts.len() as u64,
    ] {
        hasher.update(field.to_be_bytes());
    }
    for (address, account) in accounts {
        hasher.update(address);
        hasher.update(account.nonce.to_be_bytes());
        hasher.update(account.balance.to_be_bytes::<32>());
        hasher.update(keccak256(&account.code));
        hasher.update((account.storage.len() as u64).to_be_bytes());
        for (slot, value) in &account.storage {
            hasher.update(slot.to_be_bytes::<32>());
            hasher.update(value.to_be_bytes::<32>());
        }
    }
    hasher.finalize()
}

#[cfg(test)]
mod tests {
    use alloy_primitives::{Address, U256};
    use zkfabric_stf::host::GenesisAccount;

    use super::*;

    /// Each field counts.
    #[test]
    fn a_fingerprint_is_of_all_fields() {
        let account = GenesisAccount {
            storage: [(U256::from(1), U256::from(2))].into(),
            ..GenesisAccount::default()
        };
        let genesis = Genesis {
            accounts: [(Address::ZERO, account)].into(),
            ..Genesis::default()
        };
        let account = |genesis: &mut Genesis, change: fn(&mut GenesisAccount)| {
            genesis.accounts.values_mut().for_each(change);
        };
        let changes: [&dyn Fn(&mut Genesis); 12] = [
            &|genesis| genesis.chain_id += 1,
            &|genesis| genesis.rules.unprotected_transactions ^= true,
            &|genesis| genesis.number += 1,
            &|genesis| genesis.timestamp += 1,
            &|genesis| genesis.gas_limit += 1,
            &|genesis| genesis.base_fee += 1,
            &|genesis| {
                let other = Address::with_last_byte(1);
                genesis.accounts.insert(other, GenesisAccount::default());
            },
            &|genesis| account(genesis, |account| account.nonce += 1),
            &|genesis| account(genesis, |account| account.balance += U256::from(1)),
            &|genesis| account(genesis, |account| account.code = vec![0].into()),
            &|genesis| account(genesis, |account| account.storage.clear()),
            &|genesis| {
                account(genesis, |account| {
                    account.storage.insert(U256::from(1), U256::from(3));
                });
            },
        ];
        let mut seen = vec![fingerprint(&genesis)];
        for change in changes {
            let mut other = genesis.clone();
            change(&mut other);
            seen.push(fingerprint(&other));
        }
        let count = seen.len();
        seen.sort_unstable();
        seen.dedup();
        assert_eq!(seen.len(), count);
    }
}
