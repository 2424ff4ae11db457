//! Mistakes in the receipts of pre-confirmations.

use super::{Mutated, wrong};

pub(super) const FILES: &[Mutated] = &[
    Mutated {
        file: "pipeline/node/receipt/src/tree.rs",
        mutations: &[
            wrong(
                "receipt/leaves without a chain",
                "bytes[1..9].copy_from_slice(&chain_id.to_be_bytes());",
                "bytes[1..9].copy_from_slice(&chain_id.min(1).to_be_bytes());",
            ),
            wrong(
                "receipt/leaves without a position",
                "bytes[9..17].copy_from_slice(&self.position.to_be_bytes());",
                "",
            ),
            wrong(
                "receipt/paths of any length",
                "if path.len() != expected {",
                "if path.len() < expected {",
            ),
            wrong(
                "receipt/paths that end early",
                "if path.len() != expected {",
                "if path.len() > expected {",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/receipt/src/group.rs",
        mutations: &[
            wrong(
                "receipt/headers without a chain",
                "U256::from(chain_id).into(),",
                "U256::from(chain_id.min(1)).into(),",
            ),
            wrong(
                "receipt/headers without a past",
                "            self.previous,\n",
                "            B256::ZERO,\n",
            ),
            wrong(
                "receipt/any position",
                "let index = index.filter(|index| *index < self.count);",
                "let index = index.filter(|index| *index < self.count.max(u32::MAX));",
            ),
            wrong(
                "receipt/any signer",
                "        (got == expected)\n",
                "        (got != Address::ZERO || got == expected)\n",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/receipt/src/sign.rs",
        mutations: &[
            wrong(
                "receipt/signatures with a twin",
                "if signature.normalize_s().is_some() {",
                "if signature.normalize_s().is_some_and(|_| false) {",
            ),
            wrong(
                "receipt/any v",
                ".filter(|parity| *parity < 2);",
                ".filter(|parity| *parity < 255);",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/receipt/src/receipt.rs",
        mutations: &[
            wrong(
                "receipt/any root",
                "if got != group.root {",
                "if got != group.root && got.is_zero() {",
            ),
            wrong(
                "receipt/any recovered key",
                "if got != expected {",
                "if got.is_zero() {",
            ),
            wrong(
                "receipt/a recovered signature in any form",
                "        signature.parts()?;\n",
                "",
            ),
            wrong(
                "receipt/no signature",
                "        self.signed.verify(domain, signer)\n",
                "        Ok(drop(signer))\n",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/receipt/src/conviction.rs",
        mutations: &[
            wrong(
                "receipt/groups anywhere",
                "if one.index(position).is_err() || other.index(position).is_err() {",
                "if one.index(position).is_err() && other.index(position).is_err() {",
            ),
            wrong(
                "receipt/groups that overlap",
                "if one.index(position).is_err() || other.index(position).is_err() {",
                "if one.first != other.first || one.count == 0 || other.count == 0 {",
            ),
            wrong(
                "receipt/a header contradicts itself",
                "if one.digest(domain) == other.digest(domain) {",
                "if one.digest(domain) == other.previous {",
            ),
            wrong(
                "receipt/unsigned headers convict",
                "    groups.try_for_each(|signed| signed.verify(domain, signer))\n",
                "    groups.try_for_each(|signed| signed.verify(domain, signer).or(Ok(())))\n",
            ),
            wrong(
                "receipt/receipts of any positions",
                "if one.position != other.position {",
                "if one.position == u64::MAX && other.position == 0 {",
            ),
            wrong(
                "receipt/a leaf contradicts itself",
                "if one == other {",
                "if one == other && one.position == u64::MAX {",
            ),
            wrong(
                "receipt/wrong receipts convict",
                "    receipts.try_for_each(|receipt| receipt.verify(domain, signer))\n",
                "    receipts.try_for_each(|receipt| receipt.verify(domain, signer).or(Ok(())))\n",
            ),
        ],
    },
];
