//! Proofs by the current yosys of `PyPI`, beside those by the installed one: each verdict is found.

use zkfabric_hdl_toolkit::tools::formal::{Method, Verdict, check};
use zkfabric_hdl_toolkit::tools::{Tool, Tools, WorkFolder, current};

use super::streams::skid_buffer;
use super::{INDUCTION, LIMIT};

#[test]
fn the_current_yosys_finds_each_verdict() {
    let Some(tools) = Tools::for_test(&[Tool::PYTHON, Tool::Z3]).unwrap() else {
        return;
    };
    let work = WorkFolder::default();
    let tools = current::tools(&tools, &work).unwrap();
    let claim = skid_buffer().unwrap();
    let wrong = claim
        .clone()
        .edited("spare_valid_q ? spare_q : i_data", "i_data");
    let wrong = wrong.unwrap();
    let verdict = |claim, method| check(&tools, &work, claim, method, LIMIT).unwrap();
    assert_eq!(verdict(&claim, INDUCTION), Verdict::Holds);
    assert_eq!(verdict(&claim, Method::Reach { steps: 8 }), Verdict::Holds);
    let Verdict::Unreached { covers } = verdict(&claim, Method::Reach { steps: 1 }) else {
        panic!("a full buffer after one clock");
    };
    assert!(
        covers.iter().any(|cover| cover.contains("cover (")),
        "{covers:?}"
    );
    let Verdict::NotInductive { assertions } = verdict(&wrong, INDUCTION) else {
        panic!("a wrong buffer is proved");
    };
    assert!(!assertions.is_empty());
    let Verdict::Refuted { assertions } = verdict(&wrong, Method::Search { steps: 10 }) else {
        panic!("a wrong buffer is not refuted");
    };
    let word = |assertion: &String| assertion.contains("o_data == word");
    assert!(assertions.iter().any(word), "{assertions:?}");
}
