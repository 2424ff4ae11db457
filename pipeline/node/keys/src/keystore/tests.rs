// alloy hashes by a symbol that this crate defines.
use zkfabric_stf as _;

use std::fmt::Write as _;

use alloy_primitives::{Address, hex};
use serde_json::{Value, json};

use super::*;

/// The test vectors of the definition, "Web3 Secret Storage Definition" of Ethereum's wiki
/// (<https://ethereum.org/developers/docs/data-structures-and-encoding/web3-secret-storage>), both
/// with the passphrase `testpassword` and the same key.
const PBKDF2: &str = r#"{
    "crypto": {
        "cipher": "aes-128-ctr",
        "cipherparams": { "iv": "6087dab2f9fdbbfaddc31a909735c1e6" },
        "ciphertext": "5318b4d5bcd28de64ee5559e671353e16f075ecae9f99c7a79a38af5f869aa46",
        "kdf": "pbkdf2",
        "kdfparams": {
            "c": 262144,
            "dklen": 32,
            "prf": "hmac-sha256",
            "salt": "ae3cd4e7013836a3df6bd7241b12db061dbe2c6785853cce422d148a624ce0bd"
        },
        "mac": "517ead924a9d0dc3124507e3393d175ce3ff7c1e96529c6c555ce9e51205e9b2"
    },
    "id": "3198bc9c-6672-5ab3-d995-4942343ae5b6",
    "version": 3
}"#;
const SCRYPT: &str = r#"{
    "crypto": {
        "cipher": "aes-128-ctr",
        "cipherparams": { "iv": "83dbcc02d8ccb40e466191a123791e0e" },
        "ciphertext": "d172bf743a674da9cdad04534d56926ef8358534d458fffccd4e6ad2fbde479c",
        "kdf": "scrypt",
        "kdfparams": {
            "dklen": 32,
            "n": 262144,
            "r": 1,
            "p": 8,
            "salt": "ab0c7876052600dd703518d6fc3fe8984592145b591fc8fb5c6d43190334ba19"
        },
        "mac": "2103ac29920d71da29f15d75b4a16dbe95cfd7ff8faea1056c33131d846e3097"
    },
    "id": "3198bc9c-6672-5ab3-d995-4942343ae5b6",
    "version": 3
}"#;
const SECRET: [u8; 32] = hex!("7a28b5ba57c53603b0b07b56bba752f7784bf506fa95edc395f5cf6c7514fe9d");

fn passphrase(text: &str) -> Passphrase {
    Passphrase::from_file(text).unwrap()
}

/// Returns a keystore with cheap parameters, and its key.
fn light() -> (PrivateKey, Value) {
    let key = PrivateKey::new(Zeroizing::new(SECRET)).unwrap();
    let text = encrypt(&key, &passphrase("sesame"), Cost::Light).unwrap();
    (key, serde_json::from_str(&text).unwrap())
}

fn open(file: &Value) -> Result<PrivateKey, Error> {
    decrypt(&file.to_string(), &passphrase("sesame"))
}

#[test]
fn the_vectors_of_the_definition_are_decrypted() {
    for vector in [PBKDF2, SCRYPT] {
        let key = decrypt(vector, &passphrase("testpassword")).unwrap();
        assert_eq!(*key.as_bytes(), SECRET);
        let error = decrypt(vector, &passphrase("testpassworD")).unwrap_err();
        assert!(matches!(error, Error::Passphrase), "{error}");
    }
}

#[test]
fn what_is_encrypted_is_decrypted_by_its_passphrase_alone() {
    let (key, file) = light();
    assert_eq!(open(&file).unwrap(), key);
    let error = decrypt(&file.to_string(), &passphrase("Sesame")).unwrap_err();
    assert!(matches!(error, Error::Passphrase), "{error}");
    let (_, other) = light();
    for field in ["/crypto/ciphertext", "/crypto/kdfparams/salt", "/id"] {
        assert_ne!(file.pointer(field), other.pointer(field), "{field}");
    }
    let mut digits = String::new();
    for byte in SECRET {
        write!(digits, "{byte:02x}").unwrap();
    }
    assert!(!file.to_string().contains(&digits));
    assert_eq!(file["address"], hex::encode(key.address()));
    assert_eq!(file["crypto"]["kdfparams"]["n"], 4096);
    // Other programs' forms: no address, digits with 0x, the field's old name.
    let mut old = file;
    old.as_object_mut().unwrap().remove("address");
    let mut crypto = old["crypto"].take();
    let mac = format!("0x{}", crypto["mac"].as_str().unwrap());
    crypto["mac"] = mac.into();
    old.as_object_mut().unwrap().remove("crypto");
    old["Crypto"] = crypto;
    assert_eq!(open(&old).unwrap(), key);
}

#[test]
fn each_damaged_field_is_told() {
    let (key, file) = light();
    // A bit of what the MAC covers, and of the MAC.
    for field in [
        "/crypto/ciphertext",
        "/crypto/mac",
        "/crypto/kdfparams/salt",
    ] {
        let mut damaged = file.clone();
        let value = damaged.pointer_mut(field).unwrap();
        let mut bytes = hex::decode(value.as_str().unwrap()).unwrap();
        bytes[3] ^= 1;
        *value = hex::encode(bytes).into();
        let error = open(&damaged).unwrap_err();
        assert!(matches!(error, Error::Passphrase), "{field}: {error}");
    }
    // The start of the counter is not covered: another key comes out, with another address.
    let mut damaged = file.clone();
    damaged["crypto"]["cipherparams"]["iv"] = "00".repeat(16).into();
    let error = open(&damaged).unwrap_err();
    assert!(
        matches!(error, Error::Address { .. } | Error::Key),
        "{error}"
    );
    let mut other = file.clone();
    other["address"] = hex::encode(Address::ZERO).into();
    let error = open(&other).unwrap_err();
    assert!(
        matches!(error, Error::Address { got, .. } if got == key.address()),
        "{error}"
    );
    for (field, value, expected) in [
        ("/version", json!(1), "version is 1, expected 3"),
        ("/version", json!("3"), "version is \"3\", expected 3"),
        (
            "/crypto/cipher",
            json!("aes-128-cbc"),
            "cipher is aes-128-cbc",
        ),
        ("/crypto/kdf", json!("argon2"), "kdf is argon2"),
        (
            "/crypto/kdfparams/dklen",
            json!(16),
            "dklen is 16, expected 32",
        ),
        (
            "/crypto/kdfparams/salt",
            json!("zz"),
            "salt is 2 characters",
        ),
        (
            "/crypto/kdfparams/salt",
            json!("00".repeat(1025)),
            "salt is 2050",
        ),
        (
            "/crypto/ciphertext",
            json!("00"),
            "ciphertext is 2 characters",
        ),
        (
            "/crypto/mac",
            json!("00".repeat(33)),
            "mac is 66 characters",
        ),
        ("/crypto/cipherparams/iv", json!(""), "iv is 0 characters"),
        ("/crypto/kdfparams/n", json!(-1), "invalid value"),
        ("/address", json!("12"), "address is 2 characters"),
        ("/crypto", json!(null), "invalid type"),
    ] {
        let mut damaged = file.clone();
        *damaged.pointer_mut(field).unwrap() = value;
        let error = open(&damaged).unwrap_err().to_string();
        assert!(error.contains(expected), "{field}: {error}");
    }
    let mut pbkdf2: Value = serde_json::from_str(PBKDF2).unwrap();
    pbkdf2["crypto"]["kdfparams"]["prf"] = "hmac-sha512".into();
    let error = open(&pbkdf2).unwrap_err().to_string();
    assert!(error.contains("prf is hmac-sha512"), "{error}");
    let text = file.to_string();
    for end in 0..text.len() - 1 {
        let error = decrypt(&text[..end], &passphrase("sesame")).unwrap_err();
        assert!(matches!(error, Error::Format { .. }), "{end}: {error}");
    }
}

/// Numbers that would take all memory or days are refused before either is taken.
#[test]
fn a_hostile_keystore_is_refused_before_it_is_tried() {
    let with = |vector: &str, numbers: &[(&str, u64)]| {
        let mut file: Value = serde_json::from_str(vector).unwrap();
        for (name, number) in numbers {
            file["crypto"]["kdfparams"][name] = (*number).into();
        }
        open(&file).unwrap_err()
    };
    let most = u64::MAX;
    for numbers in [
        [("n", 1 << 22), ("r", 8), ("p", 1)],
        [("n", 1 << 18), ("r", 8), ("p", 8)],
        [("n", 1 << 62), ("r", 1 << 62), ("p", 1 << 62)],
        [("n", most), ("r", most), ("p", most)],
        [("n", 2), ("r", 1 << 22), ("p", 1)],
        [("n", 2), ("r", 1), ("p", 1 << 22)],
        [("n", 1 << 23), ("r", 1), ("p", 1)],
    ] {
        let error = with(SCRYPT, &numbers);
        assert!(
            matches!(error, Error::TooCostly { .. }),
            "{numbers:?}: {error}"
        );
    }
    for numbers in [
        [("n", 0), ("r", 8), ("p", 1)],
        [("n", 1), ("r", 8), ("p", 1)],
        [("n", 3), ("r", 8), ("p", 1)],
        [("n", 4096), ("r", 0), ("p", 1)],
        [("n", 4096), ("r", 8), ("p", 0)],
    ] {
        let error = with(SCRYPT, &numbers);
        assert!(matches!(error, Error::Field { .. }), "{numbers:?}: {error}");
    }
    for c in [10_000_001, 1 << 32, most] {
        let error = with(PBKDF2, &[("c", c)]);
        assert!(matches!(error, Error::TooCostly { .. }), "{c}: {error}");
    }
    let error = with(PBKDF2, &[("c", 0)]);
    assert!(matches!(error, Error::Field { .. }), "{error}");
}

/// Whoever reads the file of a keystore with an empty passphrase has its key; what others have made
/// so is opened all the same.
#[test]
fn an_empty_passphrase_makes_no_keystore() {
    let (key, _) = light();
    let error = encrypt(&key, &passphrase("\n"), Cost::Light).unwrap_err();
    assert!(matches!(error, Error::EmptyPassphrase), "{error}");
}
