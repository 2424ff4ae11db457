// In what a node's answers may differ from anvil's, and why. A reason that covers nothing fails the
// test, but for those of which it says that they hold only sometimes.

const fields = (names) => new RegExp(`^[a-zA-Z_]+\\.result(\\.logs)?(\\[\\])?\\.(${names})(\\[\\])?$`);
const answer = (method, rest = '') => new RegExp(`^${method}\\.result${rest}$`);
const error = (methods, field) => new RegExp(`^(${methods})\\.error\\.${field}$`);

export const reasons = [
  {
    why: 'anvil has the difficulty of chains with proof of work',
    path: answer('eth_getBlockByNumber', '\\.totalDifficulty'),
    what: 'only theirs',
  },
  {
    why: 'anvil has these fields also where no specification has them, the time as a number',
    path: answer('eth_getTransactionReceipt', '\\.(blobGasPrice|blockTimestamp)'),
    what: 'only theirs',
  },
  {
    why: 'the first block is another one, and so are all hashes',
    path: fields('blockHash|hash|parentHash|stateRoot|gasLimit|transactionsRoot|receiptsRoot'),
    what: 'value',
  },
  {
    why: 'anvil draws it',
    path: answer('eth_getBlockByNumber', '\\.mixHash'),
    what: 'value',
  },
  {
    why: 'another base fee in the first block, from which the others and the balances follow',
    path: fields('baseFeePerGas|gasPrice|effectiveGasPrice|accountProof|0x[0-9a-f]{40}\\.balance'),
    what: 'value',
  },
  { why: 'the same', path: /^eth_(gasPrice|getBalance)\.result$/, what: 'value' },
  {
    why: 'nodes without a backlog ask for no tip, anvil asks for one gwei',
    path: answer('eth_maxPriorityFeePerGas'),
    what: 'value',
  },
  {
    why: 'anvil makes a block of each transaction, a node of all within a time',
    path: fields(
      'blockNumber|transactionIndex|logIndex|index|cumulativeGasUsed|number|gasUsed|gasUsedRatio|size|logsBloom|oldestBlock',
    ),
    what: 'value',
    sometimes: true,
  },
  { why: 'the same', path: answer('eth_blockNumber'), what: 'value', sometimes: true },
  {
    why: 'the same',
    path: answer('eth_getBlockByNumber', '\\.transactions'),
    what: 'length',
    sometimes: true,
  },
  {
    why: 'a clock that goes on between the two',
    path: fields('timestamp|blockTimestamp'),
    what: 'value',
    sometimes: true,
  },
  {
    why: 'as geth has it: with the gas of the transaction itself',
    path: answer('debug_traceTransaction', '\\.gas'),
    what: 'value',
  },
  {
    why: 'as geth has it: the hash of the code beside the code',
    path: answer('debug_traceTransaction', '\\.0x[0-9a-f]{40}\\.codeHash'),
    what: 'only ours',
  },
  {
    why: 'as geth has it: a log with three topics is none for a filter of four, also if it takes any',
    path: answer('eth_getLogs'),
    what: 'length',
  },
  { why: 'names are drawn', path: answer('eth_newBlockFilter'), what: 'value' },
  { why: 'another program', path: answer('web3_clientVersion'), what: 'value' },
  {
    why: 'the code of EIP-1474 for a transaction that is refused, as geth has it',
    path: error('eth_sendRawTransaction', 'code'),
    what: 'value',
  },
  {
    why: 'words of their own; the data of a revert are the same',
    path: error('eth_(call|estimateGas|getBalance|sendRawTransaction|noSuchMethod)', 'message'),
    what: 'value',
  },
];
