use super::*;

fn library(text: &str) -> Result<Library, HdlError> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("cells.lib");
    fs::write(&path, text).unwrap();
    Library::read(&path)
}

const TINY: &str = include_str!("tiny.lib");

#[test]
fn areas_and_the_nand_of_two_inputs_are_read() {
    let tiny = library(TINY).unwrap();
    assert_eq!(
        (tiny.name.as_str(), tiny.time_unit.as_str()),
        ("tiny", "1ns")
    );
    assert_eq!((tiny.nand2.cell.as_str(), tiny.nand2.area), ("ND2", 4.0));
    assert_eq!(tiny.area("DFF").unwrap(), 20.0);
    let error = tiny.area("$_DLATCH_P_").unwrap_err().to_string();
    assert!(error.ends_with("got nothing for $_DLATCH_P_"), "{error}");
}

#[test]
fn a_nand_is_known_by_its_function() {
    for (function, is_nand) in [
        ("!(A*B)", true),
        ("!(A & B)", true),
        ("A' + !B", true),
        ("((A B)')", true),
        ("!A|!B", true),
        ("A ^ B'", false),
        ("A*B", false),
        ("!(A*C)", false),
        ("!(A*B", false),
        ("!A B", false),
        ("", false),
    ] {
        let text = TINY.replace("(A B)'", function);
        assert_eq!(library(&text).is_ok(), is_nand, "{function}");
    }
    let depth = "(".repeat(100_000);
    assert!(library(&TINY.replace("(A B)'", &depth)).is_err());
}

#[test]
fn what_is_no_library_is_an_error_with_its_place() {
    for (text, part) in [
        ("", "\"\" in place of \"(\" in line 1"),
        (
            "module top (input a);\nendmodule\n",
            "\"top\" in place of \"(\"",
        ),
        ("wireload (x) { }", "a group \"library\", got wireload"),
        ("library (x) {\n cell (y) {\n", "its end in group \"cell\""),
        (
            "library (x) {\n cell y }",
            "\"y\" in place of \"(\" in line 2",
        ),
        (
            "library (x) { cell (y) { area : 1 } }",
            "1 cells with areas, none such",
        ),
    ] {
        let error = library(text).unwrap_err().to_string();
        assert!(error.contains(part), "{text}: {error}");
    }
    let deep = "a () { ".repeat(100_000);
    let error = library(&format!("library (x) {{ {deep}"))
        .unwrap_err()
        .to_string();
    assert!(error.contains("more than 32 groups"), "{error}");
    let missing = Library::read(Path::new("/nowhere/cells.lib")).unwrap_err();
    assert!(matches!(missing, HdlError::Io { .. }), "{missing}");
}
