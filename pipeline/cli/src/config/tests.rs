//! One precedence for all kinds of options, and errors that name what is wrong.

use std::fs;

use clap::Parser as _;
use tempfile::TempDir;

use super::*;
use crate::args::{Args, Command, NodeArgs};

/// A folder with a file of options.
struct Place {
    _folder: TempDir,
    path: String,
}

fn place(text: &str) -> Place {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("node.toml");
    fs::write(&path, text).unwrap();
    let path = path.to_str().unwrap().to_owned();
    Place {
        _folder: folder,
        path,
    }
}

fn expanded(line: &[&str], variables: &[(&str, &str)]) -> Result<Line, ConfigError> {
    let line = ["zkfabric"].iter().chain(line);
    let line = line.map(|argument| OsString::from(*argument)).collect();
    let variables = variables.iter();
    let variables = variables.map(|(name, value)| (name.into(), value.into()));
    expand(line, variables)
}

fn parsed(line: &[&str], variables: &[(&str, &str)]) -> NodeArgs {
    let line = expanded(line, variables).unwrap();
    match Args::try_parse_from(&line.arguments).unwrap().command {
        Command::Node(args) => *args,
        other => panic!("{other:?}"),
    }
}

fn origins(args: &NodeArgs) -> Vec<String> {
    args.allow_origin.iter().map(ToString::to_string).collect()
}

fn refused(line: &[&str], variables: &[(&str, &str)]) -> String {
    expanded(line, variables).unwrap_err().to_string()
}

/// Numbers, addresses, lists, flags and enumerations: the line before a variable, a variable before
/// the file, the file before the default.
#[test]
fn each_kind_of_option_has_one_precedence() {
    let file = place(
        "dev = true\nblock-time = 300\nlisten = \"127.0.0.1:1\"\nallow-origin = [\"a://a\", \"b://b\"]\n\
         batches = \"of file\"\nprove = true\nprove-priority = \"low\"\n",
    );
    let config = ["node", "--config", &file.path];
    let of_file = parsed(&config, &[]);
    assert!(of_file.dev && of_file.batching.proving.prove);
    assert_eq!(of_file.block.block_time, 300);
    assert_eq!(of_file.listen.port(), 1);
    assert_eq!(origins(&of_file), ["a://a", "b://b"]);
    // What nobody sets has its default.
    assert_eq!(of_file.batching.batch_seconds, 20);
    let variables = [
        ("ZKFABRIC_NODE_BLOCK_TIME", "400"),
        ("ZKFABRIC_NODE_LISTEN", "127.0.0.1:2"),
        ("ZKFABRIC_NODE_ALLOW_ORIGIN", "c://c, d://d"),
        ("ZKFABRIC_NODE_PROVE", "false"),
        ("ZKFABRIC_NODE_PROVE_PRIORITY", ""),
        ("OTHER", "x"),
    ];
    let of_variables = parsed(&config, &variables[..3]);
    assert!(of_variables.dev && of_variables.batching.proving.prove);
    assert_eq!(of_variables.block.block_time, 400);
    assert_eq!(of_variables.listen.port(), 2);
    assert_eq!(origins(&of_variables), ["c://c", "d://d"]);
    let line = [
        &config[..],
        &["--block-time=500", "--allow-origin", "e://e"],
    ]
    .concat();
    let of_line = parsed(&line, &variables[..3]);
    assert_eq!(of_line.block.block_time, 500);
    assert_eq!(of_line.listen.port(), 2);
    assert_eq!(origins(&of_line), ["e://e"]);
    // A variable takes a flag of the file back, and an empty one sets nothing: the priority of the
    // file then lacks what it requires.
    let line = expanded(&config, &variables).unwrap();
    let error = Args::try_parse_from(&line.arguments).unwrap_err();
    assert!(error.to_string().contains("--prove"), "{error}");
}

/// The file may be named by a variable; the line names another one.
#[test]
fn a_variable_names_the_file() {
    let (first, second) = (place("block-time = 300"), place("block-time = 400"));
    let variable = [("ZKFABRIC_NODE_CONFIG", first.path.as_str())];
    assert_eq!(parsed(&["node", "--dev"], &variable).block.block_time, 300);
    let config = format!("--config={}", second.path);
    let line = ["node", "--dev", &config];
    assert_eq!(parsed(&line, &variable).block.block_time, 400);
}

/// Lines of other subcommands and questions for help stay as they are, whatever the variables say.
#[test]
fn other_lines_stay_as_they_are() {
    let variables = [("ZKFABRIC_NODE_NONSENSE", "1")];
    for line in [
        &["verify", "node"][..],
        &["--json", "engine", "--genesis", "node"],
        &["node", "--help"],
        &["--quiet"],
        &[],
    ] {
        let same = expanded(line, &variables).unwrap().arguments;
        let expected = ["zkfabric"].iter().chain(line).map(OsString::from);
        assert!(same.into_iter().eq(expected), "{line:?}");
    }
    expanded(&["--json", "node", "--dev"], &variables).unwrap_err();
}

#[test]
fn an_option_that_there_is_not_is_named_with_the_nearest() {
    let file = place("dev = true\nblocktime = 3\n");
    let error = refused(&["node", "--config", &file.path], &[]);
    let expected = "node.toml: there is no option \"blocktime\"; did you mean \"block-time\"?";
    assert!(error.ends_with(expected), "{error}");
    let error = refused(&["node"], &[("ZKFABRIC_NODE_GENESS", "g")]);
    assert!(
        error.contains(
            "ZKFABRIC_NODE_GENESS: there is no option \"geness\"; did you mean \"genesis\"?"
        ),
        "{error}"
    );
    let error = refused(&["node"], &[("ZKFABRIC_NODE_XYZ", "g")]);
    assert!(error.contains("--help"), "{error}");
    // A file names no other one.
    let file = place("config = \"other.toml\"\n");
    refused(&["node", "--config", &file.path], &[]);
}

#[test]
fn values_of_another_kind_are_named() {
    for (text, expected) in [
        ("dev = 1", "dev expects a boolean, got integer"),
        ("dev = \"true\"", "dev expects a boolean, got string"),
        (
            "block-time = true",
            "block-time expects a string or a number, got boolean",
        ),
        (
            "allow-origin = \"a\"",
            "allow-origin expects an array of strings, got string",
        ),
        (
            "allow-origin = [true]",
            "allow-origin expects strings, got boolean",
        ),
        (
            "[listen]\nport = 1",
            "listen expects a string or a number, got table",
        ),
        ("dev = true\ndev = ", "line 2: expected TOML"),
    ] {
        let file = place(text);
        let error = refused(&["node", "--config", &file.path], &[]);
        assert!(error.contains(expected), "{error}");
    }
    let error = refused(&["node"], &[("ZKFABRIC_NODE_DEV", "yes")]);
    assert!(error.contains("dev expects true or false"), "{error}");
    let error = refused(&["node", "--config", "/nowhere/node.toml"], &[]);
    assert!(error.contains("/nowhere/node.toml"), "{error}");
    let large = place(&"#".repeat((1 << 20) + 1));
    let error = refused(&["node", "--config", &large.path], &[]);
    assert!(error.contains("1048576"), "{error}");
}

/// A value that is wrong for its option is an error of the command line that says where it is from.
#[test]
fn an_invalid_value_says_where_it_comes_from() {
    let file = place("dev = true\nblock-time = \"soon\"\n");
    let line = expanded(&["node", "--config", &file.path], &[]).unwrap();
    let error = Args::try_parse_from(&line.arguments).unwrap_err();
    let error = line.explain(error).to_string();
    assert!(error.contains("'soon' for '--block-time"), "{error}");
    let origin = format!("--block-time comes from {}", file.path);
    assert!(error.contains(&origin), "{error}");
}

/// What looks like a private key is refused wherever it stands, and no message has it.
#[test]
fn no_message_has_a_private_key() {
    let key = "ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80";
    for text in [
        format!("private-key = \"0x{key}\""),
        format!("private-key-env = \"{key}\""),
        format!("passphrase = \" {key}\""),
        format!("private-key = 0x{key}"),
        format!("private-key = {key}"),
        format!("private-key = \"{key}"),
        format!("dev = \"{key}\""),
        format!("allow-origin = [\"{key}\"]"),
    ] {
        let file = place(&text);
        let error = refused(&["node", "--config", &file.path], &[]);
        assert!(!error.contains(&key[..16]), "{error}");
    }
    for variable in ["PRIVATE_KEY", "KEYSTORE", "DEV"] {
        let variable = format!("ZKFABRIC_NODE_{variable}");
        let error = refused(&["node"], &[(&variable, key)]);
        assert!(
            error.contains(&variable) && !error.contains(&key[..16]),
            "{error}"
        );
    }
}

/// What is printed is a file with the same options.
#[test]
fn printed_options_are_a_file_of_options() {
    let file = place(
        "dev = true\nallow-origin = [\"a://a\", \"null\"]\nbatches = \"b\\\\\"\nblock-time = 300\n",
    );
    let config = ["node", "--config", &file.path, "--dev-chain-id", "5"];
    let variables = [("ZKFABRIC_NODE_LISTEN", "127.0.0.1:2")];
    let printed = |line: &[&str], variables: &[(&str, &str)]| {
        let line = expanded(line, variables).unwrap();
        let command = <Args as clap::CommandFactory>::command();
        let matches = command.try_get_matches_from(&line.arguments).unwrap();
        print(&matches, &line.origins)
    };
    let first = printed(&config, &variables);
    for line in [
        "dev-chain-id = 5 # the command line".to_owned(),
        "listen = \"127.0.0.1:2\" # the environment variable ZKFABRIC_NODE_LISTEN".to_owned(),
        format!("block-time = 300 # {}", file.path),
        format!("allow-origin = [\"a://a\", \"null\"] # {}", file.path),
        format!("batches = \"b\\\\\" # {}", file.path),
        "# take-over = false".to_owned(),
        "# batch-seconds = 20".to_owned(),
    ] {
        assert!(first.lines().any(|other| other == line), "{line}: {first}");
    }
    // An option without a value is not there.
    assert!(!first.contains("gas-limit"), "{first}");
    let again = place(&first);
    let second = printed(&["node", "--config", &again.path], &[]);
    let values = |text: &str| -> Vec<String> {
        let lines = text.lines().map(|line| line.split(" # ").next().unwrap());
        lines.map(str::to_owned).collect()
    };
    assert_eq!(values(&first), values(&second));
}
