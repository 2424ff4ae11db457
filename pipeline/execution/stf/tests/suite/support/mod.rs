//! Deterministic test chain: keys, signing, a genesis, and a batch with every kind of transaction.

#![expect(clippy::expect_used, reason = "part of tests")]

pub(crate) mod oracle;

use core::num::NonZeroU32;

use alloy_primitives::{Address, B256, Bytes, U256, address, hex, keccak256};
use k256::ecdsa::SigningKey;
use zkfabric_stf::host::{Execution, Genesis, GenesisAccount, State};
use zkfabric_stf::rlp;
use zkfabric_stf::{BatchInput, BlockInput, Fork, Rules, SoftwareCrypto};

pub(crate) const CHAIN_ID: u64 = 4242;
/// One of the transactions below has no chain id.
pub(crate) const RULES: Rules = Rules {
    fork: Fork::Osaka,
    unprotected_transactions: true,
    most_seconds_between_blocks: NonZeroU32::new(3_600).unwrap(),
};
pub(crate) const GWEI: u64 = 1_000_000_000;
pub(crate) const COINBASE: Address = address!("00000000000000000000000000000000c0ffee00");

/// Adds one to slot 0.
pub(crate) const COUNTER: Address = address!("1000000000000000000000000000000000000001");
/// Logs its calldata's first word as a topic.
pub(crate) const LOGGER: Address = address!("1000000000000000000000000000000000000002");
/// Clears the slot given in the calldata.
pub(crate) const CLEARER: Address = address!("1000000000000000000000000000000000000003");
/// Always reverts.
pub(crate) const REVERTER: Address = address!("1000000000000000000000000000000000000004");
/// Stores the hash of the block three before the present one.
pub(crate) const HASHER: Address = address!("1000000000000000000000000000000000000005");

pub(crate) const BEACON_ROOTS: Address = address!("000F3df6D732807Ef1319fB7B8bB8522d0Beac02");
pub(crate) const BLOCK_HISTORY: Address = address!("0000F90827F1C53a10cb7A02335B175320002935");

/// Code of EIP-4788 and EIP-2935, from those documents.
const BEACON_ROOTS_CODE: &[u8] = &hex!(
    "3373fffffffffffffffffffffffffffffffffffffffe14604d57602036146024575f5ffd5b5f35801560495762001fff810690815414603c575f5ffd5b62001fff01545f5260205ff35b5f5ffd5b62001fff42064281555f359062001fff015500"
);
const BLOCK_HISTORY_CODE: &[u8] = &hex!(
    "3373fffffffffffffffffffffffffffffffffffffffe14604657602036036042575f35600143038111604257611fff81430311604257611fff9006545f5260205ff35b5f5ffd5b5f35611fff60014303065500"
);

/// Returns the key of the n-th user.
pub(crate) fn key(n: u8) -> SigningKey {
    SigningKey::from_bytes(&keccak256([b'k', n]).0.into()).expect("a hash is a key")
}

pub(crate) fn user(n: u8) -> Address {
    let point = key(n).verifying_key().to_encoded_point(false);
    Address::from_slice(&keccak256(&point.as_bytes()[1..])[12..])
}

/// Concatenated encodings of a list's items.
#[derive(Clone, Default)]
pub(crate) struct Items(pub(crate) Vec<u8>);

impl Items {
    pub(crate) fn number(mut self, number: impl Into<u64>) -> Self {
        rlp::put_u64(&mut self.0, number.into());
        self
    }
    pub(crate) fn bytes(mut self, bytes: impl AsRef<[u8]>) -> Self {
        rlp::put_string(&mut self.0, bytes.as_ref());
        self
    }
    pub(crate) fn list(mut self, items: Self) -> Self {
        rlp::put_header(&mut self.0, true, items.0.len());
        self.0.extend(items.0);
        self
    }
    pub(crate) fn encode(self) -> Vec<u8> {
        Self::default().list(self).0
    }
}

/// Signs a hash; returns the parity and the two halves of the signature, as integers without
/// leading zeros.
pub(crate) fn sign(key: &SigningKey, hash: B256) -> (u64, Vec<u8>, Vec<u8>) {
    let (signature, id) = key
        .sign_prehash_recoverable(hash.as_slice())
        .expect("signs");
    let trim = |bytes: &[u8]| U256::from_be_slice(bytes).to_be_bytes_trimmed_vec();
    (
        u64::from(id.to_byte()),
        trim(&signature.r().to_bytes()),
        trim(&signature.s().to_bytes()),
    )
}

/// Content of a transaction, independent of its type.
#[derive(Clone, Default)]
pub(crate) struct Call {
    pub(crate) nonce: u64,
    pub(crate) gas: u64,
    pub(crate) to: Option<Address>,
    pub(crate) value: u64,
    pub(crate) data: Bytes,
}

impl Call {
    pub(crate) fn new(nonce: u64, gas: u64, to: Address) -> Self {
        Self {
            nonce,
            gas,
            to: Some(to),
            ..Self::default()
        }
    }
    pub(crate) fn value(self, value: u64) -> Self {
        Self { value, ..self }
    }
    pub(crate) fn data(self, data: impl Into<Bytes>) -> Self {
        Self {
            data: data.into(),
            ..self
        }
    }
    fn to(&self) -> Vec<u8> {
        self.to.map(|to| to.to_vec()).unwrap_or_default()
    }
}

pub(crate) fn legacy(from: u8, call: &Call, chain_id: Option<u64>) -> Vec<u8> {
    let fields = Items::default()
        .number(call.nonce)
        .number(20 * GWEI)
        .number(call.gas)
        .bytes(call.to())
        .number(call.value)
        .bytes(&call.data);
    let signed = match chain_id {
        Some(id) => fields.clone().number(id).number(0u8).number(0u8),
        None => fields.clone(),
    };
    let (odd, r, s) = sign(&key(from), keccak256(signed.encode()));
    let v = chain_id.map_or(27, |id| 35 + 2 * id) + odd;
    fields.number(v).bytes(r).bytes(s).encode()
}

/// Signs a typed transaction, given the fields before the signature.
pub(crate) fn typed(from: u8, kind: u8, fields: Items) -> Vec<u8> {
    let payload = [vec![kind], fields.clone().encode()].concat();
    let (odd, r, s) = sign(&key(from), keccak256(payload));
    [vec![kind], fields.number(odd).bytes(r).bytes(s).encode()].concat()
}

pub(crate) fn access_list(call: &Call, list: Items) -> Items {
    Items::default()
        .number(CHAIN_ID)
        .number(call.nonce)
        .number(20 * GWEI)
        .number(call.gas)
        .bytes(call.to())
        .number(call.value)
        .bytes(&call.data)
        .list(list)
}

pub(crate) fn dynamic(call: &Call) -> Items {
    Items::default()
        .number(CHAIN_ID)
        .number(call.nonce)
        .number(GWEI)
        .number(20 * GWEI)
        .number(call.gas)
        .bytes(call.to())
        .number(call.value)
        .bytes(&call.data)
        .list(Items::default())
}

/// Signs an EIP-7702 authorization of `authority` for the code at `to`.
pub(crate) fn authorization(authority: u8, to: Address, nonce: u64) -> Items {
    let fields = Items::default().number(CHAIN_ID).bytes(to).number(nonce);
    let message = [vec![5], fields.clone().encode()].concat();
    let (odd, r, s) = sign(&key(authority), keccak256(message));
    fields.number(odd).bytes(r).bytes(s)
}

pub(crate) fn genesis() -> Genesis {
    let mut genesis = Genesis {
        chain_id: CHAIN_ID,
        number: 100,
        timestamp: 1_700_000_000,
        gas_limit: 30_000_000,
        base_fee: GWEI,
        rules: RULES,
        ..Genesis::default()
    };
    for n in 0..12 {
        let balance = U256::from(10u64).pow(U256::from(18));
        let account = GenesisAccount {
            balance,
            ..GenesisAccount::default()
        };
        genesis.accounts.insert(user(n), account);
    }
    let contracts: [(Address, &[u8]); 7] = [
        (COUNTER, &hex!("5f546001015f5500")),
        (LOGGER, &hex!("5f355f5fa100")),
        (CLEARER, &hex!("5f5f355500")),
        (REVERTER, &hex!("5f5ffd")),
        (HASHER, &hex!("4360039003405f5500")),
        (BEACON_ROOTS, BEACON_ROOTS_CODE),
        (BLOCK_HISTORY, BLOCK_HISTORY_CODE),
    ];
    for (address, code) in contracts {
        let mut account = GenesisAccount {
            nonce: 1,
            code: code.to_vec().into(),
            ..Default::default()
        };
        if address == CLEARER {
            account.storage = (1..=6u64)
                .map(|n| (U256::from(n), U256::from(n * n)))
                .collect();
        }
        genesis.accounts.insert(address, account);
    }
    genesis
}

/// Returns calldata of one word.
pub(crate) fn word(number: u64) -> Bytes {
    U256::from(number).to_be_bytes::<32>().to_vec().into()
}

/// Returns the point evaluation of the zero polynomial (EIP-4844): value 0, commitment and proof at
/// infinity.
pub(crate) fn kzg_input() -> Bytes {
    let mut infinity = [0; 48];
    infinity[0] = 0xc0;
    let hash = hex!("010657f37554c781402a22917dee2f75def7ab966d7b770905398eba3c444014");
    [hash.as_slice(), &[7; 32], &[0; 32], &infinity, &infinity]
        .concat()
        .into()
}

/// Returns the transactions of the first block, one of each kind.
pub(crate) fn first_transactions() -> Vec<Vec<u8>> {
    let slots = Items::default().list(
        Items::default()
            .bytes(COUNTER)
            .list(Items::default().bytes(B256::ZERO)),
    );
    let delegate = dynamic(&Call::new(0, 200_000, user(5)))
        .list(Items::default().list(authorization(5, COUNTER, 0)));
    vec![
        legacy(
            0,
            &Call::new(0, 21_000, user(1)).value(1000),
            Some(CHAIN_ID),
        ),
        legacy(
            1,
            &Call::new(
                0,
                21_000,
                address!("00000000000000000000000000000000000badad"),
            )
            .value(5),
            None,
        ),
        typed(2, 1, access_list(&Call::new(0, 60_000, COUNTER), slots)),
        typed(3, 2, dynamic(&Call::new(0, 60_000, LOGGER).data(word(77)))),
        typed(4, 4, delegate),
        typed(
            6,
            2,
            dynamic(&Call::new(0, 200_000, Address::with_last_byte(10)).data(kzg_input())),
        ),
    ]
}

/// Returns the transactions of the second block: creation, revert, out of gas, deletions,
/// `BLOCKHASH`.
pub(crate) fn second_transactions() -> Vec<Vec<u8>> {
    let create = Call {
        gas: 200_000,
        data: hex!("600a5ff3").to_vec().into(),
        ..Call::default()
    };
    vec![
        typed(7, 2, dynamic(&create)),
        typed(8, 2, dynamic(&Call::new(0, 50_000, REVERTER))),
        typed(9, 2, dynamic(&Call::new(0, 22_000, COUNTER))),
        typed(10, 2, dynamic(&Call::new(0, 60_000, CLEARER).data(word(3)))),
        typed(10, 2, dynamic(&Call::new(1, 60_000, CLEARER).data(word(5)))),
        typed(11, 2, dynamic(&Call::new(0, 80_000, HASHER))),
        legacy(0, &Call::new(1, 21_000, user(1)).value(1), Some(CHAIN_ID)),
    ]
}

/// Returns four ancestors and a parent with the genesis state, nearest first.
pub(crate) fn headers(genesis: &Genesis) -> Vec<Vec<u8>> {
    let mut header = genesis.header();
    let mut headers = vec![header.encode()];
    for _ in 0..4 {
        header.parent_hash = header.hash();
        header.number += 1;
        header.timestamp += 1;
        headers.insert(0, header.encode());
    }
    headers
}

/// Returns a batch of two blocks without witness, and the state it starts from.
pub(crate) fn batch() -> (State, BatchInput) {
    let genesis = genesis();
    let mut headers = headers(&genesis);
    let parent_header = headers.remove(0);
    let block = |number: u64, base_fee, transactions| BlockInput {
        number,
        timestamp: 1_700_000_000 + 2 * number,
        gas_limit: 30_000_000,
        base_fee,
        coinbase: COINBASE,
        prev_randao: B256::repeat_byte(number as u8),
        parent_beacon_block_root: B256::repeat_byte(0xbb),
        extra_data: b"test".to_vec(),
        transactions,
    };
    let input = BatchInput {
        chain_id: CHAIN_ID,
        rules: RULES,
        parent_header,
        ancestors: headers,
        blocks: vec![
            block(105, 875_000_000, first_transactions()),
            block(106, 0, second_transactions()),
        ],
        ..BatchInput::default()
    };
    (genesis.state(), input)
}

/// Returns the batch of [`batch`] with its second base fee and its witness.
pub(crate) fn executed() -> (State, Execution) {
    let (mut state, mut input) = batch();
    let second = input.blocks.pop().expect("two blocks");
    let first = state
        .clone()
        .execute(input.clone(), &SoftwareCrypto)
        .expect("the first is valid");
    let base_fee = first.blocks[0].header.next_base_fee();
    let base_fee = base_fee.expect("below 2^64");
    input.blocks.push(BlockInput { base_fee, ..second });
    let execution = state
        .execute(input, &SoftwareCrypto)
        .expect("the batch is valid");
    (state, execution)
}
