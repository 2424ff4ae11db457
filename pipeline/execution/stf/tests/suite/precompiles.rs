//! Precompiles against revm's own set: same addresses, same result for every call.

use crate::support;
use alloy_primitives::{Address, Bytes, U256, hex, keccak256};
use revm::context::{Context, TxEnv};
use revm::database::EmptyDB;
use revm::handler::EthPrecompiles;
use revm::inspector::NoOpInspector;
use revm::{ExecuteEvm, MainBuilder, MainContext};
use zkfabric_stf::evm::{Precompiles, evm};
use zkfabric_stf::{Fork, SoftwareCrypto};

/// Returns all-zero inputs of the lengths that precompiles take (zeros are the point at infinity),
/// and meaningful inputs.
fn inputs() -> Vec<Bytes> {
    let lengths = [0, 1, 32, 64, 96, 128, 160, 192, 213, 256, 288, 384, 512];
    let mut inputs: Vec<Bytes> = lengths.map(|length| vec![0; length].into()).to_vec();
    inputs.push(support::kzg_input());
    // A signature, with v of 27 and 28, and with an invalid v.
    let hash = keccak256("message");
    let (odd, r, s) = support::sign(&support::key(0), hash);
    for v in [27 + odd, 28 - odd, 29] {
        let word = |bytes: &[u8]| U256::from_be_slice(bytes).to_be_bytes::<32>();
        let v = U256::from(v).to_be_bytes::<32>();
        inputs.push([*hash, v, word(&r), word(&s)].concat().into());
    }
    // 3^5 mod 7, the BN254 generator twice, and BLAKE2 blocks.
    let one = |n: u64| U256::from(n).to_be_bytes::<32>();
    inputs.push(
        [one(1).as_slice(), &one(1), &one(1), &[3, 5, 7]]
            .concat()
            .into(),
    );
    inputs.push([one(1), one(2), one(1), one(2)].concat().into());
    // The BN254 generator with the twist's point at infinity, with its generator, and with an
    // invalid point.
    let twist = hex!(
        "198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c21800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed090689d0585ff075ec9e99ad690c3395bc4b313370b38ef355acdadcd122975b12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa"
    );
    for second in [[0; 128], twist, [1; 128]] {
        inputs.push([one(1).as_slice(), &one(2), &second].concat().into());
    }
    // More rounds than the schedule has, other blocks, an invalid flag.
    for (rounds, last) in [(12, 1), (25, 0), (0, 1), (12, 2)] {
        let block: Vec<u8> = (0..208).map(|byte| byte ^ rounds).collect();
        inputs.push(
            [&[0, 0, 0, rounds], block.as_slice(), &[last]]
                .concat()
                .into(),
        );
    }
    // A P-256 signature: the first valid case of the test vectors of EIP-7951.
    inputs.push(hex!("bb5a52f42f9c9261ed4361f59422a1e30036e7c32b270c8807a419feca6050232ba3a8be6b94d5ec80a6d9d1190a436effe50d85a1eee859b8cc6af9bd5c2e184cd60b855d442f5b3c7b11eb6c4e0ae7525fe710fab9aa7c77a67f79e6fadd762927b10512bae3eddcfe467828128bad2903269919f7086069c8c4df6c732838c7787964eaac00e5921fb1498a60f4606766b3d9685001558d1a974e7341513e").to_vec().into());
    inputs
}

#[test]
fn addresses_are_those_of_the_library() {
    for fork in Fork::all() {
        let stock = EthPrecompiles::new(fork.spec());
        let ours = Precompiles::new(fork, &SoftwareCrypto);
        let context = revm::handler::PrecompileProvider::<zkfabric_stf::evm::EvmContext<EmptyDB>>::warm_addresses(&ours);
        assert_eq!(context, stock.warm_addresses(), "{}", fork.name());
    }
}

#[test]
fn calls_give_what_the_library_gives() {
    let mut succeeded = std::collections::BTreeSet::new();
    for fork in Fork::all() {
        let (spec, name) = (fork.spec(), fork.name());
        let mut ours = evm(EmptyDB::default(), 1, fork, &SoftwareCrypto, NoOpInspector);
        let context = Context::mainnet().with_db(EmptyDB::default());
        let mut stock = context
            .modify_cfg_chained(|cfg| cfg.set_spec_and_mainnet_gas_params(spec))
            .build_mainnet();
        for number in (0..=0x13).chain([0xff, 0x100, 0x101]) {
            let to = Address::from_word(U256::from(number).into());
            for data in inputs() {
                let call = |gas_limit| {
                    let data = data.clone();
                    TxEnv {
                        kind: to.into(),
                        data,
                        gas_limit,
                        ..TxEnv::default()
                    }
                };
                for gas in [60_000, 1_000_000] {
                    let expected = stock.transact(call(gas)).map(|result| result.result);
                    let got = ours.transact(call(gas)).map(|result| result.result);
                    assert_eq!(got, expected, "{name}, address {number:#x}, {data}");
                    let output = got.ok().filter(|result| result.is_success());
                    if output
                        .and_then(|result| result.into_output())
                        .is_some_and(|out| !out.is_empty())
                    {
                        succeeded.insert(number);
                    }
                }
            }
        }
    }
    let all: Vec<u64> = (0x01..=0x11).chain([0x100]).collect();
    assert_eq!(
        succeeded.into_iter().collect::<Vec<_>>(),
        all,
        "each gave a result at least once"
    );
}
