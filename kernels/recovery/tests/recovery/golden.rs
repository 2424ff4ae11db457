//! A published signature: the transaction of EIP-155's example.

use zkfabric_kernels_cpu::Isa;
use zkfabric_recovery::Signature;

use crate::fixture::recover;

/// Reads hexadecimal digits.
fn hex<const BYTES: usize>(digits: &str) -> [u8; BYTES] {
    core::array::from_fn(|i| u8::from_str_radix(&digits[2 * i..2 * i + 2], 16).unwrap())
}

#[test]
fn the_example_of_eip_155() {
    let signature = Signature {
        digest: hex("daf5a779ae972f972197303d7b574746c7ef83eadac0f2791ad23db92e4c8e53"),
        r: hex("28ef61340bd939bc2195fe537567866003e1a15d3c71ff63e1590620aa636276"),
        s: hex("67cbe9d8997f761aecb703304b3800ccf555c9f3dc64214b297fb1966a3b6d83"),
        // v = 37.
        recovery_id: 0,
    };
    for isa in Isa::tested() {
        for count in [1, 8] {
            for result in recover(isa, &vec![signature; count]) {
                let address = result.map(|recovered| recovered.address);
                let sender = hex("9d8a62f656a8d1615c1294fd71e9cfb3e4855a4f");
                assert_eq!(address, Ok(sender), "{}", isa.name());
            }
        }
    }
}
