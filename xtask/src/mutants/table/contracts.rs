//! Mistakes in the contracts, which are compiled again.

use super::{Mutated, wrong};

pub(super) const FILES: &[Mutated] = &[
    Mutated {
        file: "pipeline/proof/plonk/src/contract/Verifier.sol",
        mutations: &[
            wrong(
                "verifier contract/a precompile that fails",
                "if iszero(success) { fail({OUT_OF_GAS}) }",
                "",
            ),
            wrong(
                "verifier contract/results of any length",
                "if iszero(eq(returndatasize(), size)) { absent(precompile) }",
                "",
            ),
            wrong(
                "verifier contract/any inversion",
                "demand(0x05, staticcall(gas(), 0x05, 0x520, 0xc0, 0x520, 0x20), 0x20)",
                "pop(staticcall(gas(), 0x05, 0x520, 0xc0, 0x520, 0x20))",
            ),
            wrong(
                "verifier contract/any sum",
                "demand(0x06, staticcall(gas(), 0x06, 0x080, 0x80, 0x080, 0x40), 0x40)",
                "pop(staticcall(gas(), 0x06, 0x080, 0x80, 0x080, 0x40))",
            ),
            wrong(
                "verifier contract/any multiple",
                "demand(0x07, staticcall(gas(), 0x07, 0x0c0, 0x60, 0x0c0, 0x40), 0x40)",
                "pop(staticcall(gas(), 0x07, 0x0c0, 0x60, 0x0c0, 0x40))",
            ),
            wrong(
                "verifier contract/any pairing",
                "demand(0x08, staticcall(gas(), 0x08, 0x520, 0x180, 0x00, 0x20), 0x20)",
                "pop(staticcall(gas(), 0x08, 0x520, 0x180, 0x00, 0x20))",
            ),
            wrong(
                "verifier contract/any inverse",
                "if iszero(eq(mulmod(mload(0x520), product, r), 1)) { absent(0x05) }",
                "",
            ),
            wrong(
                "verifier contract/any product of pairings",
                "if iszero(eq(mload(0x00), 1)) { fail({REJECTED}) }",
                "",
            ),
            wrong(
                "verifier contract/any length",
                "if iszero(eq(proof.length, {PROOF_BYTES})) { fail({PROOF_LENGTH}) }",
                "",
            ),
            wrong(
                "verifier contract/any number of inputs",
                "if iszero(eq(inputs.length, {INPUTS})) { fail({INPUT_COUNT}) }",
                "",
            ),
            wrong(
                "verifier contract/inputs beyond the order",
                "if iszero(lt(calldataload(add(inputs.offset, i)), r)) { fail({NOT_CANONICAL}) }",
                "",
            ),
            wrong(
                "verifier contract/values beyond the order",
                "if iszero(lt(calldataload(add(proof.offset, i)), r)) { fail({NOT_CANONICAL}) }",
                "",
            ),
            wrong(
                "verifier contract/points off the curve",
                "if iszero(and(on, and(lt(x, q), lt(y, q)))) { fail({NOT_ON_CURVE}) }",
                "if iszero(and(lt(x, q), lt(y, q))) { fail({NOT_ON_CURVE}) }",
            ),
            wrong(
                "verifier contract/coordinates beyond the modulus",
                "if iszero(and(on, and(lt(x, q), lt(y, q)))) { fail({NOT_ON_CURVE}) }",
                "if iszero(on) { fail({NOT_ON_CURVE}) }",
            ),
            wrong(
                "verifier contract/no inputs",
                "sum := addmod(sum, mulmod(lagrange, half, r), r)",
                "sum := addmod(sum, mulmod(0, half, r), r)",
            ),
            wrong(
                "verifier contract/no weight of the pair",
                "accumulateSent(proof.offset, mload(0x400))",
                "accumulateSent(proof.offset, 0)",
            ),
            wrong(
                "verifier contract/no first opening",
                "accumulateSent(add(proof.offset, 0x140), sub(r, mload(0x500)))",
                "",
            ),
        ],
    },
    Mutated {
        file: "contracts/ProofRegistry.sol",
        mutations: &[
            wrong(
                "registry/anybody owns",
                "        require(msg.sender == owner, NotOwner());\n",
                "",
            ),
            wrong(
                "registry/anybody proposes",
                "function propose(bytes4 id, address verifier) external onlyOwner {",
                "function propose(bytes4 id, address verifier) external {",
            ),
            wrong(
                "registry/anybody retires",
                "function retire(bytes4 id) external onlyOwner known(id) {",
                "function retire(bytes4 id) external known(id) {",
            ),
            wrong(
                "registry/anybody freezes",
                "function freeze(bytes4 id) external onlyOwner known(id) {",
                "function freeze(bytes4 id) external known(id) {",
            ),
            wrong(
                "registry/anybody offers",
                "function offer(address to) external onlyOwner {",
                "function offer(address to) external {",
            ),
            wrong(
                "registry/anybody takes",
                "        require(msg.sender == offered, NotOffered());\n",
                "",
            ),
            wrong(
                "registry/an offer that lasts",
                "        offered = address(0);\n",
                "",
            ),
            wrong(
                "registry/versions that nobody proposed end",
                "        require(versions[id].verifier != address(0), UnknownVersion(id));\n        _;",
                "        _;",
            ),
            wrong(
                "registry/versions that change",
                "        require(versions[id].verifier == address(0), KnownVersion(id));\n",
                "",
            ),
            wrong(
                "registry/verifiers without code",
                "        require(verifier.code.length != 0, NoCode(verifier));\n",
                "",
            ),
            wrong(
                "registry/versions without a delay",
                "uint64 from = uint64(block.timestamp) + delay;",
                "uint64 from = uint64(block.timestamp);",
            ),
            wrong(
                "registry/ends without a delay",
                "uint64 until = uint64(block.timestamp) + delay;",
                "uint64 until = uint64(block.timestamp);",
            ),
            wrong(
                "registry/ends that are put off",
                "        require(until < versions[id].until, Ended(id, versions[id].until));\n",
                "",
            ),
            wrong(
                "registry/a frozen version that goes on",
                "versions[id].until = 0;",
                "versions[id].until = type(uint64).max;",
            ),
            wrong(
                "registry/versions that nobody proposed",
                "        require(version.verifier != address(0), UnknownVersion(id));\n",
                "",
            ),
            wrong(
                "registry/versions that ended",
                "        require(block.timestamp < version.until, Ended(id, version.until));\n",
                "",
            ),
            wrong(
                "registry/a last second more",
                "block.timestamp < version.until",
                "block.timestamp <= version.until",
            ),
            wrong(
                "registry/versions that count later",
                "        require(block.timestamp >= version.from, NotYet(id, version.from));\n",
                "",
            ),
            wrong(
                "registry/a second more before",
                "block.timestamp >= version.from",
                "block.timestamp > version.from",
            ),
            wrong(
                "registry/half of the program",
                "inputs[1] = uint128(uint256(program));",
                "inputs[1] = 0;",
            ),
            wrong(
                "registry/other half of the program",
                "inputs[0] = uint256(program) >> 128;",
                "inputs[0] = 0;",
            ),
            wrong(
                "registry/half of the output",
                "inputs[3] = uint128(uint256(publicDigest));",
                "inputs[3] = 0;",
            ),
            wrong(
                "registry/other half of the output",
                "inputs[2] = uint256(publicDigest) >> 128;",
                "inputs[2] = 0;",
            ),
            wrong(
                "registry/any verifier's word",
                "require(IVerifier(version.verifier).verify(inputs, proof[4:]), Rejected());",
                "IVerifier(version.verifier).verify(inputs, proof[4:]);",
            ),
            wrong(
                "registry/no verifier",
                "require(IVerifier(version.verifier).verify(inputs, proof[4:]), Rejected());",
                "",
            ),
        ],
    },
    Mutated {
        file: "contracts/Rollup.sol",
        mutations: &[
            wrong(
                "rollup/anybody proposes",
                "        require(msg.sender == owner, NotOwner());\n",
                "",
            ),
            wrong(
                "rollup/a proposal replaces what counts",
                "NotOwner());\n        _advance();\n",
                "NotOwner());\n",
            ),
            wrong(
                "rollup/programs without a delay",
                "uint64(block.timestamp) + delay);",
                "uint64(block.timestamp));",
            ),
            wrong(
                "rollup/programs that never come",
                "external {\n        _advance();\n",
                "external {\n",
            ),
            wrong(
                "rollup/programs that come at once",
                "next.from != 0 && block.timestamp >= next.from",
                "next.from != 0",
            ),
            wrong(
                "rollup/programs a second later",
                "block.timestamp >= next.from",
                "block.timestamp > next.from",
            ),
            wrong(
                "rollup/a program of nobody",
                "next.from != 0 && block.timestamp >= next.from",
                "block.timestamp >= next.from",
            ),
            wrong(
                "rollup/outputs of any length",
                "        require(output.length == 352, OutputLength(output.length));\n",
                "",
            ),
            wrong(
                "rollup/outputs of any version",
                "        require(batch.version == VERSION, WrongVersion(batch.version));\n",
                "",
            ),
            wrong(
                "rollup/any chain",
                "        require(batch.chainId == chainId, WrongChain(batch.chainId));\n",
                "",
            ),
            wrong(
                "rollup/any rules",
                "        require(batch.rules == current.rules, WrongRules(current.rules, batch.rules));\n",
                "",
            ),
            wrong(
                "rollup/any parent",
                "        require(batch.parentHash == lastHash, WrongParent(lastHash, batch.parentHash));\n",
                "",
            ),
            wrong(
                "rollup/any state",
                "        require(batch.parentStateRoot == stateRoot, WrongParentState(stateRoot, batch.parentStateRoot));\n",
                "",
            ),
            wrong(
                "rollup/any first number",
                "batch.firstNumber == lastNumber + 1 && batch.lastNumber >= batch.firstNumber",
                "batch.lastNumber >= batch.firstNumber",
            ),
            wrong(
                "rollup/any last number",
                "batch.firstNumber == lastNumber + 1 && batch.lastNumber >= batch.firstNumber",
                "batch.firstNumber == lastNumber + 1",
            ),
            wrong(
                "rollup/any data",
                "dataHash == batch.dataHash",
                "dataHash != bytes32(0)",
            ),
            wrong(
                "rollup/no proof",
                "registry.verify(current.key, keccak256(output), proof);",
                "if (proof.length == 1) revert NotOwner();",
            ),
            wrong(
                "rollup/a proof for other data",
                "registry.verify(current.key, keccak256(output), proof);",
                "registry.verify(current.key, keccak256(data), proof);",
            ),
            wrong(
                "rollup/the next program's key",
                "registry.verify(current.key,",
                "registry.verify(next.key,",
            ),
            wrong(
                "rollup/a hash that stays",
                "        lastHash = batch.lastHash;\n",
                "",
            ),
            wrong(
                "rollup/a state that stays",
                "        stateRoot = batch.stateRoot;\n",
                "",
            ),
            wrong(
                "rollup/a number that stays",
                "        lastNumber = batch.lastNumber;\n",
                "",
            ),
        ],
    },
    Mutated {
        file: "contracts/Receipts.sol",
        mutations: &[
            wrong(
                "receipts/positions behind the group",
                "require(index < group.count, Outside(receipt.position));",
                "",
            ),
            wrong(
                "receipts/paths that go on",
                "require(used == path.length, PathLength(path.length));",
                "",
            ),
            wrong(
                "receipts/any root",
                "require(root == group.root, WrongRoot(root));",
                "require(root == group.root || root != bytes32(0), WrongRoot(root));",
            ),
            wrong(
                "receipts/signatures with a twin",
                "require(s <= HALF, NoSignature());",
                "",
            ),
            wrong(
                "receipts/longer signatures",
                "signature.length == 65",
                "signature.length >= 65",
            ),
            wrong(
                "receipts/nobody's signatures",
                "require(signer != address(0), NoSignature());",
                "",
            ),
            wrong(
                "receipts/anybody's signatures",
                "require(got == signer, WrongSigner(got));",
                "require(got != address(0) || got == signer);",
            ),
            wrong(
                "receipts/headers of any chain",
                "keccak256(\"1\"), chainId_));",
                "keccak256(\"1\"), uint64(0)));",
            ),
            wrong(
                "receipts/leaves of any chain",
                "uint8(0), chainId, receipt",
                "uint8(0), uint64(0), receipt",
            ),
            wrong(
                "receipts/groups anywhere",
                "require(_reaches(one.group, position) && _reaches(other.group, position), NoConflict());",
                "require(_reaches(one.group, position) || _reaches(other.group, position), NoConflict());",
            ),
            wrong(
                "receipts/groups that overlap",
                "require(_reaches(one.group, position) && _reaches(other.group, position), NoConflict());",
                "require(one.group.first == other.group.first && _reaches(one.group, position) && _reaches(other.group, position), NoConflict());",
            ),
            wrong(
                "receipts/groups without leaves",
                "return position - group.first < group.count;",
                "return position - group.first <= group.count;",
            ),
            wrong(
                "receipts/a header contradicts itself",
                "require(first != second, NoConflict());",
                "",
            ),
            wrong(
                "receipts/a stranger contradicts",
                "require(signer == second, WrongSigner(second));",
                "require(second != address(0), WrongSigner(second));",
            ),
            wrong(
                "receipts/receipts of any positions",
                "require(one.position == other.position, NoConflict());",
                "",
            ),
            wrong(
                "receipts/a leaf contradicts itself",
                "require(leaf != secondLeaf, NoConflict());",
                "leaf != secondLeaf ? one.position : one.position;",
            ),
            wrong(
                "receipts/nobody is convicted",
                "isConvicted[signer] = true;",
                "",
            ),
        ],
    },
];
