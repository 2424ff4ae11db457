# What the commands of a page run behind: each block is a shell of its own, in a folder like a clone.
set -eu
trap 'kill $(jobs -p) 2> /dev/null || true; wait' EXIT

# Waits until what was started last listens at a port.
serves() {
    for _ in $(seq 2400); do
        if (exec 3<> "/dev/tcp/127.0.0.1/$1") 2> /dev/null; then return; fi
        kill -0 $! || fail "nothing serves at $1: it has ended"
        sleep 0.05
    done
    fail "nothing serves at $1"
}

# Waits until a file has some words.
says() {
    for _ in $(seq 2400); do
        if grep -q "$2" "$1"; then return; fi
        kill -0 $! || fail "$1: $(cat "$1")"
        sleep 0.05
    done
    fail "$1: expected $2, got $(cat "$1")"
}

fail() {
    echo "failed: $1" >&2
    exit 1
}

is() {
    [ "$1" = "$2" ] || fail "expected $2, got $1"
}

# Prints the answer to a method at a port.
ask() {
    local port=$1 method=$2 params=
    shift 2
    for param in "$@"; do params="$params,\"$param\""; done
    local body="{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"$method\",\"params\":[${params#,}]}"
    exec 3<> "/dev/tcp/127.0.0.1/$port"
    printf 'POST / HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n' >&3
    printf 'connection: close\r\ncontent-length: %d\r\n\r\n%s' "${#body}" "$body" >&3
    sed '1,/^\r*$/d' <&3
    exec 3>&-
}

# The chain that a node at a port serves.
serves_chain() {
    local answer
    answer=$(ask "$1" eth_chainId)
    case "$answer" in *"\"result\":\"$2\""*) ;; *) fail "expected chain $2, got $answer" ;; esac
}

# The genesis of another chain than that for development, and a passphrase.
chain() {
    zkfabric node --dev --folder other --dev-chain-id 77 > printed &
    serves 8545
    kill $!
    wait $!
    cp other/dev.json "$1/genesis.json"
    echo 'correct horse battery staple' > "$1/passphrase"
}

# What systemd does with the unit of the operators' page.
systemctl() {
    case "$1" in
    enable | start)
        ZKFABRIC_NODE_KEYSTORE=/etc/zkfabric/keystore.json \
            ZKFABRIC_NODE_PASSPHRASE=/etc/zkfabric/passphrase \
            ZKFABRIC_NODE_FOLDER=/var/lib/private/zkfabric/chain \
            zkfabric node --config /etc/zkfabric/node.toml > printed &
        unit=$!
        serves 8545
        ;;
    stop)
        kill "$unit"
        wait "$unit"
        ;;
    *) fail "systemctl $*" ;;
    esac
}

# A host as the operators' page leaves it behind its start.
host() {
    mkdir -p /etc/zkfabric /var/lib/private/zkfabric /backup
    chain /etc/zkfabric
    cp node.toml /etc/zkfabric
}

# The service's key, as the page makes it.
key() {
    zkfabric keystore new --light /etc/zkfabric/keystore.json --passphrase /etc/zkfabric/passphrase
}
