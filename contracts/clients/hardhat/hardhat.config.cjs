// A project as Hardhat's users have it: the node is the network `zkfabric`, and the compiler is npm's.

require('@nomicfoundation/hardhat-ethers');
const { TASK_COMPILE_SOLIDITY_GET_SOLC_BUILD } = require('hardhat/builtin-tasks/task-names');
const { subtask } = require('hardhat/config');

const path = require.resolve('solc/soljson.js');
const { version } = require('solc/package.json');

// Nothing is downloaded.
subtask(TASK_COMPILE_SOLIDITY_GET_SOLC_BUILD, () => ({
  compilerPath: path,
  isSolcJs: true,
  version,
  longVersion: require('solc').version(),
}));

// Set by the tests; without them the folder is a project as any other.
const { NODE_URL = 'http://127.0.0.1:8545', SCRATCH = '.' } = process.env;

module.exports = {
  solidity: { version, settings: { evmVersion: 'osaka', optimizer: { enabled: true } } },
  networks: {
    zkfabric: {
      url: NODE_URL,
      chainId: 31337,
      // The first accounts of `zkfabric node --dev`.
      accounts: { mnemonic: 'test test test test test test test test test test test junk' },
    },
  },
  paths: { artifacts: `${SCRATCH}/artifacts`, cache: `${SCRATCH}/cache` },
};
