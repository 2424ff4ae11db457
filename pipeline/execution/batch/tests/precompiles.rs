//! Example of the precompiles: result of every call, by the vectors that the EIPs publish.
#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use std::collections::BTreeSet;

use alloy_consensus::{Transaction, TxEnvelope};
use alloy_eips::eip2718::Decodable2718;
use alloy_primitives::{Address, U256, hex, keccak256};
use zkfabric_batch::example;
use zkfabric_stf::{Fork, Rules};

/// Result of a call: the output, or nothing with or without success.
enum CallResult {
    Output(Vec<u8>),
    Empty,
    Failure,
}

use CallResult::{Empty, Failure, Output};

/// Returns name, answer to the accepted input, and answer to the refused one.
fn expected() -> Vec<(&'static str, CallResult, CallResult)> {
    let one = U256::from(1).to_be_bytes::<32>();
    // Twice the generators.
    let bn254 = hex!(
        "030644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd3
         15ed738c0e0a7c92e7845f96b2ae9c0a68a6a449e3538fc7ff3ebf7a5a18a2c4"
    );
    let bls12_g1 = hex!(
        "000000000000000000000000000000000572cbea904d67468808c8eb50a9450c9721db309128012543902d0ac358a62ae28f75bb8f1c7c42c39a8c5529bf0f4e
         00000000000000000000000000000000166a9d8cabc673a322fda673779d8e3822ba3ecb8670e461f73bb9021d5fd76a4c56d9d4cd16bd1bba86881979749d28"
    );
    let bls12_g2 = hex!(
        "000000000000000000000000000000001638533957d540a9d2370f17cc7ed5863bc0b995b8825e0ee1ea1e1e4d00dbae81f14b0bf3611b78c952aacab827a053
         000000000000000000000000000000000a4edef9c1ed7f729f520e47730a124fd70662a904ba1074728114d1031e1572c6c886f6b57ec72a6178288c47c33577
         000000000000000000000000000000000468fb440d82b0630aeb8dca2b5256789a66da69bf91009cbfe6bd221e47aa8ae88dece9764bf3bd999d95d71e4c9899
         000000000000000000000000000000000f6d4552fa65dd2638b361543f887136a43253d9c66c411697003f7a13c308f5422e1aa0a59c8967acdefd8b6e36ccf3"
    );
    let on_g1 = hex!(
        "000000000000000000000000000000000d7721bcdb7ce1047557776eb2659a444166dc6dd55c7ca6e240e21ae9aa18f529f04ac31d861b54faf3307692545db7
         00000000000000000000000000000000108286acbdf4384f67659a8abe89e712a504cb3ce1cba07a716869025d60d499a00d1da8cdc92958918c222ea93d87f0"
    );
    let on_g2 = hex!(
        "000000000000000000000000000000000d029393d3a13ff5b26fe52bd8953768946c5510f9441f1136f1e938957882db6adbd7504177ee49281ecccba596f2bf
         000000000000000000000000000000001993f668fb1ae603aefbb1323000033fcb3b65d8ed3bf09c84c61e27704b745f540299a1872cd697ae45a5afd780f1d6
         00000000000000000000000000000000079cb41060ef7a128d286c9ef8638689a49ca19da8672ea5c47b6ba6dbde193ee835d3b87a76a689966037c07159c10d
         0000000000000000000000000000000017c688ae9a8b59a7069c27f2d58dd2196cb414f4fb89da8510518a1142ab19d158badd1c3bad03408fafb1669903cd6c"
    );
    let sha256 = hex!("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    let ripemd160 = hex!("0000000000000000000000008eb208f7e05d987a9b044a8e98c6b087f15a0bfc");
    let blake2 = hex!(
        "ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d1
         7d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923"
    );
    let recovered = hex!("000000000000000000000000a94f5374fce5edbc8e2a8697c15331677e6ebf0b");
    let evaluated = hex!(
        "0000000000000000000000000000000000000000000000000000000000001000
         73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001"
    );
    let output = |bytes: &[u8]| Output(bytes.to_vec());
    vec![
        ("SHA256", output(&sha256), Failure),
        ("RIPEMD160", output(&ripemd160), Failure),
        ("IDENTITY", output(b"abc"), Failure),
        ("BLAKE2F", output(&blake2), Failure),
        ("BN254_ADD", output(&bn254), Failure),
        ("BN254_MUL", output(&bn254), Failure),
        ("BN254_PAIRING", output(&one), Failure),
        ("BLS12_G1ADD", output(&bls12_g1), Failure),
        ("BLS12_G1MSM", output(&bls12_g1), Failure),
        ("BLS12_G2ADD", output(&bls12_g2), Failure),
        ("BLS12_G2MSM", output(&bls12_g2), Failure),
        ("BLS12_PAIRING", output(&one), Failure),
        ("BLS12_MAP_FP_TO_G1", output(&on_g1), Failure),
        ("BLS12_MAP_FP2_TO_G2", output(&on_g2), Failure),
        ("ECRECOVER", output(&recovered), Empty),
        ("MODEXP", output(&one), Failure),
        ("POINT_EVALUATION", output(&evaluated), Failure),
        ("P256VERIFY", output(&one), Empty),
    ]
}

#[test]
fn every_precompile_answers_as_its_eip_says() {
    let examples = example::all(example::SEED).unwrap();
    let found = examples
        .into_iter()
        .find(|e| e.file_name == "precompiles.json");
    let batch = found.unwrap().batch;
    assert_eq!(batch.rules, Rules::default());
    assert_eq!(
        Fork::all().last(),
        Some(batch.rules.fork),
        "the newest fork"
    );
    let executed = batch.execute_on(&batch.start().unwrap()).unwrap();

    let answers = expected();
    let mut answers = answers.iter().flat_map(|(name, accepted, refused)| {
        [
            ((*name).to_owned(), accepted),
            (format!("{name} refuses its input"), refused),
        ]
    });
    let mut called: BTreeSet<u16> = BTreeSet::new();
    for (index, (_, transaction)) in batch.transactions().enumerate() {
        let (about, returned) = answers.next().unwrap();
        assert_eq!(transaction.about, about);
        let signed = TxEnvelope::decode_2718_exact(&transaction.raw).unwrap();
        called.insert(U256::from_be_slice(&signed.input()[4..36]).to());

        let (success, output) = match returned {
            Output(output) => (1, output.as_slice()),
            Empty => (1, [].as_slice()),
            Failure => (0, [].as_slice()),
        };
        let hash = keccak256([&[success], output].concat());
        assert_eq!(
            stored(&executed.after, signed.to().unwrap(), index),
            U256::from_be_bytes(hash.0),
            "{about}"
        );
    }
    assert!(answers.next().is_none());
    assert_eq!(called, batch.rules.fork.precompiles().collect());
}

/// Returns an element of the array in slot 0.
fn stored(state: &zkfabric_batch::Start, contract: Address, index: usize) -> U256 {
    let first = U256::from_be_bytes(keccak256([0; 32]).0);
    state
        .state
        .storage(contract, first + U256::from(index))
        .unwrap()
}
