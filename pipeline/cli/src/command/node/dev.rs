//! A chain for development: accounts whose keys everybody knows.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::num::NonZeroU32;
use std::path::Path;
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use alloy_primitives::{Address, B256, Signature, U256};
use zkfabric_engine::MovableClock;
use zkfabric_keys::PrivateKey;
use zkfabric_receipt::{LocalSigner, Signer as _};
use zkfabric_rpc::{Accounts, DevOptions};
use zkfabric_settlement::Account;
use zkfabric_stf::Rules;
use zkfabric_stf::host::{Genesis, GenesisAccount};

use crate::Error;
use crate::command::predeploys::predeploys;
use crate::report::DevAccount;

/// Mnemonic of the accounts, which Hardhat and anvil give their chains, too.
pub(super) const MNEMONIC: &str = "test test test test test test test test test test test junk";
/// Private keys of its accounts `m/44'/60'/0'/0/0` to `9`.
const KEYS: [&str; 10] = [
    "0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80",
    "0x59c6995e998f97a5a0044966f0945389dc9e86dae88c7a8412f4603b6b78690d",
    "0x5de4111afa1a4b94908f83103eb1f1706367c2e68ca870fc3fb9a804cdab365a",
    "0x7c852118294e51e653712a81e05800f419141751be58f605c371e15141b007a6",
    "0x47e179ec197488593b187f80a00eb0da91f1b9d0b13f8733639f19c30a34926a",
    "0x8b3a350cf5c34c9194ca85829a2df0ec3153be0318b5e2d3348e872092edffba",
    "0x92db14e403b83dfe3df233f83dfa3a0d7096f21ca9b0d6d6b8d88b2b4ec1564e",
    "0x4bbbf85ce3377467afe5d46f804f221813b2bb87f24d81f60f1fcdbf7cbf4356",
    "0xdbda1821b80551c9d65939329250298aa3472ba22feea921c0cf5d620ea67b97",
    "0x2a871d0798f97d79848a013d4936a73bf4cc922c825d33c1cf7073dff6d409c6",
];
/// Key of the receipts.
const RECEIPTS: &str = "0x5a6b6661627269632064657620726563656970747320666f7220656163682121";
/// Balance of each account: 10,000 ether.
const BALANCE: u128 = 10_000 * 10_u128.pow(18);
const GAS_LIMIT: u64 = 1_000_000_000;
/// Base fee of the first block: 0.01 gwei.
const BASE_FEE: u64 = 10_000_000;
/// File of the genesis in the chain's folder: a later start continues with it.
const FILE: &str = "dev.json";

/// The accounts, for which the node signs.
#[derive(Debug)]
struct Signers(Vec<Account>);

impl Accounts for Signers {
    fn addresses(&self) -> Vec<Address> {
        self.0.iter().map(Account::address).collect()
    }

    fn sign(&self, address: Address, hash: B256) -> Option<Signature> {
        let mut accounts = self.0.iter();
        let account = accounts.find(|account| account.address() == address)?;
        account.sign(hash).ok()
    }
}

/// Returns what everybody may change: the clock, with the accounts that everybody sends from.
///
/// # Errors
/// None: the keys are valid.
pub(super) fn options() -> Result<DevOptions, Error> {
    let accounts = KEYS.into_iter().map(Account::from_hex);
    let accounts = accounts.collect::<Result<Vec<_>, _>>()?;
    let options = DevOptions::new(Arc::new(MovableClock::default()));
    Ok(options.with_accounts(Arc::new(Signers(accounts))))
}

/// Returns the name of a client that does what Hardhat's network helpers ask for: they refuse
/// chains whose client's name does not begin with Hardhat's or anvil's.
pub(super) fn client(own: &str) -> String {
    format!("anvil (compatible; {own})")
}

/// Returns the key that signs receipts.
///
/// # Errors
/// None: the key is valid.
pub(super) fn receipts() -> Result<LocalSigner, Error> {
    Ok(PrivateKey::from_hex(RECEIPTS)?.signer()?)
}

/// Returns the accounts.
///
/// # Errors
/// None: the keys are valid.
pub(super) fn accounts() -> Result<Vec<DevAccount>, Error> {
    let accounts = KEYS.iter().map(|key| {
        Ok(DevAccount {
            address: address_of(key)?.to_string(),
            private_key: (*key).to_owned(),
        })
    });
    accounts.collect()
}

fn address_of(key: &str) -> Result<Address, Error> {
    Ok(PrivateKey::from_hex(key)?.signer()?.address())
}

/// Returns the genesis of the chain in a folder, which begins now if the folder has none.
///
/// # Errors
/// The file of the genesis cannot be read or written, or is of another chain id.
pub(super) fn genesis(folder: &Path, chain_id: u64) -> Result<Genesis, Error> {
    let path = folder.join(FILE);
    let failed = |operation| {
        let path = path.clone();
        move |source| Error::Folder {
            operation,
            path,
            source,
        }
    };
    match fs::read(&path) {
        Ok(text) => {
            let read = serde_json::from_slice(&text).map_err(io::Error::other);
            let genesis: Genesis = read.map_err(failed("read"))?;
            if genesis.chain_id != chain_id {
                return Err(Error::DevChain {
                    path,
                    expected: chain_id,
                    got: genesis.chain_id,
                });
            }
            Ok(genesis)
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let genesis = new(chain_id)?;
            let text = serde_json::to_vec(&genesis).map_err(io::Error::other);
            let written = text.and_then(|text| fs::write(&path, text));
            written.map_err(failed("write"))?;
            Ok(genesis)
        }
        Err(error) => Err(failed("read")(error)),
    }
}

fn new(chain_id: u64) -> Result<Genesis, Error> {
    let now = SystemTime::now().duration_since(UNIX_EPOCH);
    let rich = GenesisAccount {
        balance: U256::from(BALANCE),
        ..GenesisAccount::default()
    };
    let mut accounts = BTreeMap::from(predeploys());
    for key in KEYS {
        accounts.insert(address_of(key)?, rich.clone());
    }
    Ok(Genesis {
        chain_id,
        rules: Rules {
            // A chain that nobody has used for months goes on with the time of the day.
            most_seconds_between_blocks: NonZeroU32::MAX,
            ..Rules::default()
        },
        number: 0,
        timestamp: now.map_or(0, |now| now.as_secs()),
        gas_limit: GAS_LIMIT,
        base_fee: BASE_FEE,
        accounts,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// First and last account of the mnemonic, as Hardhat's documentation lists them.
    #[test]
    fn accounts_are_those_of_the_mnemonic() {
        let accounts = accounts().unwrap();
        let of = |index: usize| accounts[index].address.as_str();
        assert_eq!(of(0), "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266");
        assert_eq!(of(9), "0xa0Ee7A142d267C1f36714E4a8F75612F20a79720");
        receipts().unwrap();
    }

    #[test]
    fn a_folder_keeps_its_genesis() {
        let folder = tempfile::tempdir().unwrap();
        let first = genesis(folder.path(), 7).unwrap();
        assert_eq!(first.accounts.len(), 12);
        assert_eq!(genesis(folder.path(), 7).unwrap(), first);
        let error = genesis(folder.path(), 8).unwrap_err().to_string();
        assert!(error.contains("expected 8, got 7"), "{error}");
        fs::write(folder.path().join(FILE), "{").unwrap();
        genesis(folder.path(), 7).unwrap_err();
    }
}
