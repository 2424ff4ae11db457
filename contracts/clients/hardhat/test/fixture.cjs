// Hardhat's network helpers against a node: fixtures, snapshots, time.

const assert = require('node:assert/strict');

const {
  impersonateAccount,
  loadFixture,
  mine,
  setBalance,
  takeSnapshot,
  time,
} = require('@nomicfoundation/hardhat-network-helpers');
const { JsonRpcProvider } = require('ethers');
const { ethers } = require('hardhat');

// A block at once, in place of a wait for its time.
async function mined(sent) {
  const transaction = await sent;
  await mine();
  return transaction.wait();
}

describe('fixtures on the node', () => {
  let deployed = 0;

  async function funded() {
    deployed += 1;
    const [owner, other] = await ethers.getSigners();
    const coin = await ethers.deployContract('Coin', [1000n]);
    await mine();
    await mined(coin.transfer(other.address, 10n));
    return { coin, owner, other, block: await ethers.provider.getBlockNumber() };
  }

  for (const round of [1, 2, 3]) {
    it(`begin as they were, round ${round}`, async () => {
      const { coin, owner, other, block } = await loadFixture(funded);
      assert.equal(deployed, 1);
      assert.equal(await coin.balanceOf(other.address), 10n);
      const logs = await coin.queryFilter(coin.filters.Transfer(), 0);
      assert.equal(logs.filter(({ args }) => args.to === other.address).length, 1);
      const nonce = await owner.getNonce();
      const receipt = await mined(coin.transfer(other.address, 7n));
      assert.equal(receipt.blockNumber, block + 1);
      assert.equal(await owner.getNonce(), nonce + 1);
      assert.equal(await coin.balanceOf(other.address), 17n);
      await time.increase(86_400);
    });
  }

  it('go back to a snapshot, with its time', async () => {
    const { coin, other } = await loadFixture(funded);
    const [before, snapshot] = [await time.latest(), await takeSnapshot()];
    const { address } = other;
    const times = [];
    for (let round = 0; round < 3; round += 1) {
      await mined(coin.transfer(address, 5n));
      await time.increaseTo(before + 1_000_000);
      await mine(20);
      assert.ok((await time.latest()) >= before + 1_000_000);
      const begun = performance.now();
      await snapshot.restore();
      times.push(performance.now() - begun);
      assert.equal(await coin.balanceOf(address), 10n);
      assert.equal(await time.latest(), before);
    }
    times.sort((a, b) => a - b);
    console.log(`hardhat: a way back took ${times[1].toFixed(1)} ms in the median`);
  });

  it('let anybody send', async () => {
    const { coin, other } = await loadFixture(funded);
    const whale = '0x00000000219ab540356cBB839Cbe05303d7705Fa';
    await setBalance(whale, 10n ** 18n);
    assert.equal(await ethers.provider.getBalance(whale), 10n ** 18n);
    await mined(coin.transfer(whale, 3n));
    await impersonateAccount(whale);
    // Hardhat signs by the network's keys alone, as its users know of other nodes.
    const provider = new JsonRpcProvider(process.env.NODE_URL);
    const signer = await provider.getSigner(whale);
    const sent = await mined(coin.connect(signer).transfer(other.address, 3n));
    assert.equal(sent.from, whale);
    assert.equal(await coin.balanceOf(other.address), 13n);
    // The accounts of the mnemonic sign.
    const first = await provider.getSigner(0);
    assert.equal((await mined(first.sendTransaction({ to: whale, value: 1n }))).status, 1);
    provider.destroy();
  });
});
