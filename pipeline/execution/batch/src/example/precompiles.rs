//! Example of the precompiles: each precompile of Osaka, called once with an accepted input and
//! once with a refused one.
//!
//! Inputs come from the EIPs that give some (152, 198, 2537, 4844, 7951); the others are small. The
//! expected outputs are in the tests, which take them from the same sources.

use alloy_primitives::{Address, Bytes, U256, address as fixed, hex};

use super::world::{Envelope, Request, World};
use crate::contracts::{self, address, number};
use crate::{BatchFile, Error};

const SIGNERS: usize = 2;
const PER_BLOCK: usize = 6;
/// Address of the calling contract in the genesis.
const CALLER: Address = fixed!("0x00000000000000000000000000000000000ca11e");
/// Gas of a transaction besides its data and the call: three storage slots, a log, the contract
/// itself.
const AROUND: u64 = 120_000;
/// Maximum gas per byte of call data (EIP-7623).
const DATA_GAS: u64 = 40;

/// Generator of BLS12-381's G1 (EIP-2537).
const BLS_G1: [u8; 128] = hex!(
    "0000000000000000000000000000000017f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb
     0000000000000000000000000000000008b3f481e3aaa0f1a09e30ed741d8ae4fcf5e095d5d00af600db18cb2c04b3edd03cc744a2888ae40caa232946c5e7e1"
);
/// Coordinate y of the opposite of that point.
const BLS_G1_OPPOSITE_Y: [u8; 64] = hex!(
    "00000000000000000000000000000000114d1d6855d545a8aa7d76c8cf2e21f267816aef1db507c96655b9d5caac42364e6f38ba0ecb751bad54dcd6b939c2ca"
);
/// Generator of BLS12-381's G2 (EIP-2537).
const BLS_G2: [u8; 256] = hex!(
    "00000000000000000000000000000000024aa2b2f08f0a91260805272dc51051c6e47ad4fa403b02b4510b647ae3d1770bac0326a805bbefd48056c8c121bdb8
     0000000000000000000000000000000013e02b6052719f607dacd3a088274f65596bd0d09920b61ab5da61bbdc7f5049334cf11213945d57e5ac7d055d042b7e
     000000000000000000000000000000000ce5d527727d6e118cc9cdc6da2e351aadfd9baa8cbdd3a76d429a695160d12c923ac9cc3baca289e193548608b82801
     000000000000000000000000000000000606c4a02ea734cc32acd2b02bc28b99cb3e287e85a763af267492ab572e99ab3f370d275cec1da1aaa9075ff05f79be"
);
/// Prime of BLS12-381's base field.
const BLS_PRIME: [u8; 64] = hex!(
    "000000000000000000000000000000001a0111ea397fe69a4b1ba7b6434bacd764774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab"
);
/// Two elements of that field (EIP-2537's tests of maps to the curves).
const BLS_FIELD: [[u8; 64]; 2] = [
    hex!(
        "0000000000000000000000000000000014406e5bfb9209256a3820879a29ac2f62d6aca82324bf3ae2aa7d3c54792043bd8c791fccdb080c1a52dc68b8b69350"
    ),
    hex!(
        "000000000000000000000000000000000e885bb33996e12f07da69073e2c0cc880bc8eff26d2a724299eb12d54f4bcf26f4748bb020e80a7e3794a7b0e47a641"
    ),
];
/// Generator of BN254's G2 as EIP-197 encodes it: imaginary parts first.
const BN254_G2: [u8; 128] = hex!(
    "198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c2
     1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed
     090689d0585ff075ec9e99ad690c3395bc4b313370b38ef355acdadcd122975b
     12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa"
);
/// Coordinate y of the opposite of BN254's generator (1, 2).
const BN254_OPPOSITE_Y: [u8; 32] =
    hex!("30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd45");
/// Hash, r, s, v of a signature; the tests of clients call it `ValidKey`.
const RECOVERED: [u8; 128] = hex!(
    "18c547e4f7b0f325ad1e56f57e26c745b09a3e503d86e00e5255ff7f715d3d1c
     000000000000000000000000000000000000000000000000000000000000001c
     73b1693892219d736caba55bdb67216e485557ea6b6af75f37096c9aa6a5a75f
     eeb940b1d03b21e36b0e47e79769f095fe2ab855bd91e3a38756b7d75a9c4549"
);
/// Hash, r, s, x, y: the first case of EIP-7951's tests.
const P256: [u8; 160] = hex!(
    "bb5a52f42f9c9261ed4361f59422a1e30036e7c32b270c8807a419feca605023
     2ba3a8be6b94d5ec80a6d9d1190a436effe50d85a1eee859b8cc6af9bd5c2e18
     4cd60b855d442f5b3c7b11eb6c4e0ae7525fe710fab9aa7c77a67f79e6fadd76
     2927b10512bae3eddcfe467828128bad2903269919f7086069c8c4df6c732838
     c7787964eaac00e5921fb1498a60f4606766b3d9685001558d1a974e7341513e"
);
/// Versioned hash, point, value, commitment, proof (EIP-4844; a test of the consensus
/// specification).
const EVALUATION: [u8; 192] = hex!(
    "01e798154708fe7789429634053cbf9f99b619f9f084048927333fce637f549b
     73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000000
     1522a4a7f34e1ea350ae07c29c96c7e79655aa926122e95fe69fcbd932ca49e9
     8f59a8d2a1a625a17f3fea0fe5eb8c896db3764f3185481bc22f91b4aaffcca2
     5f26936857bc3a7c2539ea8ec3a952b7a62ad71d14c5719385c0686f18714304
     75bf3a00f0aa3f7b8dd99a9abc2160744faf0070725e00b60ad9a026a15b1a8c"
);
/// Twelve rounds of `BLAKE2b` over "abc", with the last-block flag (EIP-152, vector 5).
const BLAKE2: [u8; 213] = hex!(
    "0000000c48c9bdf267e6096a3ba7ca8485ae67bb2bf894fe72f36e3cf1361d5f
     3af54fa5d182e6ad7f520e511f6c3e2b8c68059b6bbd41fbabd9831f79217e13
     19cde05b61626300000000000000000000000000000000000000000000000000
     0000000000000000000000000000000000000000000000000000000000000000
     0000000000000000000000000000000000000000000000000000000000000000
     0000000000000000000000000000000000000000000000000000000000000000
     000000000300000000000000000000000000000001"
);

/// A precompile with an accepted and a refused input, each with its gas.
struct Case {
    name: &'static str,
    address: u16,
    accepted: (Vec<u8>, u64),
    refused: (Vec<u8>, u64),
}

/// Builds the batch.
pub(super) fn batch(seed: u64) -> Result<BatchFile, Error> {
    let mut world = World::new(seed, SIGNERS)?;
    let caller = world.contracts.get("Caller")?.runtime.clone();
    world.add_contract(CALLER, caller);
    let calls = cases().into_iter().flat_map(|case| {
        let Case { name, address, .. } = case;
        [
            (name.to_owned(), address, case.accepted),
            (format!("{name} refuses its input"), address, case.refused),
        ]
    });
    for (index, (about, to, (input, gas))) in calls.enumerate() {
        if index % PER_BLOCK == 0 {
            world.block();
        }
        let to = Address::from_word(U256::from(to).into());
        let request = request(to, &input, gas);
        world.push(&about, index % SIGNERS, Envelope::DynamicFee, request)?;
    }
    Ok(world
        .batch("Every precompile of Osaka, with an input that it accepts and one that it refuses."))
}

/// Returns a transaction in which the contract calls a precompile with this much gas.
fn request(to: Address, input: &[u8], gas: u64) -> Request {
    let gas_word = U256::from(gas).into();
    let signature = "call(address,uint256,bytes)";
    let data: Bytes = contracts::call_with_bytes(signature, &[address(to), gas_word], input);
    // A call passes on at most 63/64 of the remaining gas (EIP-150).
    let limit = AROUND + DATA_GAS * data.len() as u64 + gas + gas / 32;
    Request::call(CALLER, data, limit)
}

fn cases() -> Vec<Case> {
    let mut cases = hashes();
    cases.extend(bn254());
    cases.extend(bls12());
    let mut high_v = RECOVERED;
    high_v[32] = 0x10;
    let mut other_hash = P256;
    other_hash[0] ^= 1;
    let mut other_commitment = EVALUATION;
    other_commitment[31] ^= 1;
    cases.extend([
        case("ECRECOVER", 0x01, 3_000, &RECOVERED, &high_v),
        case("MODEXP", 0x05, 50_000, &fermat(), &too_long()),
        case(
            "POINT_EVALUATION",
            0x0a,
            50_000,
            &EVALUATION,
            &other_commitment,
        ),
        case("P256VERIFY", 0x100, 6_900, &P256, &other_hash),
    ]);
    cases
}

/// Returns a case with the same gas for both inputs.
fn case(name: &'static str, address: u16, gas: u64, accepted: &[u8], refused: &[u8]) -> Case {
    Case {
        name,
        address,
        accepted: (accepted.to_vec(), gas),
        refused: (refused.to_vec(), gas),
    }
}

/// Returns the cases of the hash functions and the identity, which refuse no input, only a call
/// with too little gas.
fn hashes() -> Vec<Case> {
    let too_little = |name, address, gas: u64| Case {
        name,
        address,
        accepted: (b"abc".to_vec(), gas),
        refused: (b"abc".to_vec(), gas - 1),
    };
    let mut no_flag = BLAKE2;
    no_flag[212] = 2;
    vec![
        too_little("SHA256", 0x02, 72),
        too_little("RIPEMD160", 0x03, 720),
        too_little("IDENTITY", 0x04, 18),
        case("BLAKE2F", 0x09, 12, &BLAKE2, &no_flag),
    ]
}

/// Returns the BN254 cases; the refused points are not on the curve.
fn bn254() -> Vec<Case> {
    let [one, two] = [1, 2].map(|n| number(n).0);
    let generator = [one, two].concat();
    let off_curve = [one, one].concat();
    let pairs = |point: &[u8]| [point, &BN254_G2, &one, &BN254_OPPOSITE_Y, &BN254_G2].concat();
    let twice = |point: &[u8]| [point, &two].concat();
    let with_generator = |point: &[u8]| [point, &generator].concat();
    let all = |f: &dyn Fn(&[u8]) -> Vec<u8>| (f(&generator), f(&off_curve));
    [
        ("BN254_ADD", 0x06, 150, all(&with_generator)),
        ("BN254_MUL", 0x07, 6_000, all(&twice)),
        ("BN254_PAIRING", 0x08, 113_000, all(&pairs)),
    ]
    .map(|(name, at, gas, (accepted, refused))| case(name, at, gas, &accepted, &refused))
    .into()
}

/// Returns the BLS12-381 cases; the refused points are not on the curve or, for G1 products and
/// pairings, on the curve but outside the group.
fn bls12() -> Vec<Case> {
    let two = number(2).0;
    let g1 = BLS_G1.as_slice();
    let mut off_curve_1 = BLS_G1;
    off_curve_1[127] ^= 1;
    let mut off_curve_2 = BLS_G2;
    off_curve_2[255] ^= 1;
    // The curve y^2 = x^3 + 4 contains (0, 2), a point of order 3.
    let mut off_group = [0; 128];
    off_group[127] = 2;
    let opposite = [g1.get(..64).unwrap_or_default(), &BLS_G1_OPPOSITE_Y].concat();
    let pairs = |point: &[u8]| [point, &BLS_G2, &opposite, &BLS_G2].concat();
    let [first, second] = &BLS_FIELD;
    let prime = BLS_PRIME.as_slice();
    [
        (
            "BLS12_G1ADD",
            0x0b,
            375,
            [g1, g1].concat(),
            [g1, &off_curve_1].concat(),
        ),
        (
            "BLS12_G1MSM",
            0x0c,
            12_000,
            [g1, &two].concat(),
            [off_group.as_slice(), &two].concat(),
        ),
        (
            "BLS12_G2ADD",
            0x0d,
            600,
            BLS_G2.repeat(2),
            [BLS_G2, off_curve_2].concat(),
        ),
        (
            "BLS12_G2MSM",
            0x0e,
            22_500,
            [BLS_G2.as_slice(), &two].concat(),
            [off_curve_2.as_slice(), &two].concat(),
        ),
        ("BLS12_PAIRING", 0x0f, 102_900, pairs(g1), pairs(&off_group)),
        (
            "BLS12_MAP_FP_TO_G1",
            0x10,
            5_500,
            first.to_vec(),
            prime.to_vec(),
        ),
        (
            "BLS12_MAP_FP2_TO_G2",
            0x11,
            23_800,
            [*first, *second].concat(),
            [first.as_slice(), prime].concat(),
        ),
    ]
    .map(|(name, at, gas, accepted, refused)| case(name, at, gas, &accepted, &refused))
    .into()
}

/// Returns the input of `3^(p - 1) mod p` for the prime of secp256k1's field (EIP-198, the first
/// example).
fn fermat() -> Vec<u8> {
    let exponent = hex!("fffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc2e");
    let modulus = hex!("fffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc2f");
    let sizes = [1, 32, 32].map(|size| number(size).0).concat();
    [sizes.as_slice(), &[3], &exponent, &modulus].concat()
}

/// Returns an input with a modulus of more than 1,024 bytes (EIP-7823).
fn too_long() -> Vec<u8> {
    [0, 0, 1_025].map(|size| number(size).0).concat()
}
