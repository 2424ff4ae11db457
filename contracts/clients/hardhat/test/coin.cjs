// Hardhat with OpenZeppelin against a node: deploy, transfer, events, estimate, permit, wait, trace.

const assert = require('node:assert/strict');

const { Signature, WebSocketProvider } = require('ethers');
const { ethers, network } = require('hardhat');

describe('a token on the node', () => {
  let coin;
  let owner;
  let other;

  // The plugin's provider leaves the data of an error to be decoded, in contrast to ethers' own.
  const named = (name) => (error) => coin.interface.parseError(error.data).name === name;

  before(async () => {
    [owner, other] = await ethers.getSigners();
    coin = await ethers.deployContract('Coin', [1000n]);
    await coin.waitForDeployment();
  });

  it('is on the network of the node', async () => {
    assert.equal(network.name, 'zkfabric');
    assert.equal((await ethers.provider.getNetwork()).chainId, 31337n);
    assert.match(await network.provider.send('web3_clientVersion'), /^anvil \(compatible; zkfabric\//);
    assert.equal(await coin.totalSupply(), 1000n);
    assert.ok((await ethers.provider.getCode(coin.target)).length > 100);
  });

  it('waits for receipts that are there', async () => {
    const times = [];
    for (let round = 0; round < 5; round += 1) {
      const sent = await coin.transfer(other.address, 1n);
      const begun = performance.now();
      const receipt = await sent.wait(1);
      times.push(performance.now() - begun);
      assert.equal(receipt.status, 1);
      const block = await ethers.provider.getBlock(receipt.blockHash);
      assert.equal(block.number, receipt.blockNumber);
      assert.equal(await coin.balanceOf(other.address), BigInt(round + 1));
    }
    times.sort((a, b) => a - b);
    console.log(`hardhat: wait(1) after a send took ${times[2].toFixed(1)} ms in the median`);
  });

  it('estimates what is enough', async () => {
    const gasLimit = await coin.transfer.estimateGas(other.address, 1n);
    const receipt = await (await coin.transfer(other.address, 1n, { gasLimit })).wait();
    assert.equal(receipt.status, 1);
    assert.ok(receipt.gasUsed <= gasLimit && gasLimit < 100_000n);
  });

  it('watches events over WebSocket', async () => {
    const socket = new WebSocketProvider(process.env.NODE_WEBSOCKET ?? 'ws://127.0.0.1:8545');
    const watched = coin.connect(socket);
    try {
      let seen;
      const event = new Promise((resolve) => (seen = resolve));
      await watched.on('Transfer', (from, to, value, { log }) => seen([to, value, log]));
      // ethers has sent the subscription before the second of these, on the same connection.
      for (const method of ['eth_chainId', 'net_version']) await socket.send(method, []);
      const sent = await coin.transfer(other.address, 9n);
      const [to, value, log] = await event;
      assert.deepEqual([to, value, log.transactionHash], [other.address, 9n, sent.hash]);
    } finally {
      await socket.destroy();
    }
    const found = await coin.queryFilter(coin.filters.Transfer(owner.address), 0);
    assert.equal(found.at(-1).args.value, 9n);
  });

  it('takes a permit that is typed data', async () => {
    const domain = { name: 'Coin', version: '1', chainId: 31337, verifyingContract: coin.target };
    const names = ['owner', 'spender', 'value', 'nonce', 'deadline'];
    const kinds = ['address', 'address', 'uint256', 'uint256', 'uint256'];
    const Permit = names.map((name, at) => ({ name, type: kinds[at] }));
    const deadline = 2n ** 64n;
    const values = { owner: owner.address, spender: other.address, value: 5n, nonce: 0n, deadline };
    const signed = Signature.from(await owner.signTypedData(domain, { Permit }, values));
    const permit = coin.connect(other).permit;
    const { v, r, s } = signed;
    await (await permit(owner.address, other.address, 5n, deadline, v, r, s)).wait();
    assert.equal(await coin.allowance(owner.address, other.address), 5n);
    const moved = await coin.connect(other).transferFrom(owner.address, other.address, 5n);
    assert.equal((await moved.wait()).status, 1);
    // The permit is used up.
    const again = permit.staticCall(owner.address, other.address, 5n, deadline, v, r, s);
    await assert.rejects(again, named('ERC2612InvalidSigner'));
  });

  it('says why a transfer reverts', async () => {
    const poor = named('ERC20InsufficientBalance');
    await assert.rejects(coin.transfer.staticCall(other.address, 5000n), poor);
    // Hardhat estimates before it sends.
    await assert.rejects(coin.transfer(other.address, 5000n), poor);
    const gasLimit = 100_000n;
    const sent = await coin.transfer(other.address, 5000n, { gasLimit });
    await assert.rejects(sent.wait(), ({ receipt }) => receipt.status === 0);
    const tracer = { tracer: 'callTracer' };
    const trace = await network.provider.send('debug_traceTransaction', [sent.hash, tracer]);
    assert.equal(trace.error, 'execution reverted');
  });

  it('sends several at once, and replaces one', async () => {
    const value = 1n;
    const nonce = await owner.getNonce('pending');
    const many = [0, 1, 2, 3].map((at) => owner.sendTransaction({ to: other, value, nonce: nonce + at }));
    const receipts = await Promise.all((await Promise.all(many)).map((sent) => sent.wait()));
    assert.ok(receipts.every(({ status }) => status === 1));
    const gap = { to: other, nonce: nonce + 5, gasLimit: 21_000n };
    const first = await owner.sendTransaction({ ...gap, gasPrice: 10n ** 9n });
    const second = await owner.sendTransaction({ ...gap, gasPrice: 2n * 10n ** 9n });
    await owner.sendTransaction({ to: other, nonce: nonce + 4 });
    assert.equal((await second.wait()).status, 1);
    assert.equal(await ethers.provider.getTransactionReceipt(first.hash), null);
  });
});
