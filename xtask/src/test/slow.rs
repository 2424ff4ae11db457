//! Tests that `cargo xtask test` leaves to `--all`: some take more than seconds, others repeat the
//! work of a quicker test.
//!
//! A name stands for all tests whose path contains it: they took three seconds or more of a shared
//! core, or repeat others of their program. Whole proofs are left out except for one.

/// The only end-to-end test that is not left out: a batch by the command, proved, verified, and
/// changed.
const WHOLE: &str = "end_to_end_a_proof_of_the_example_verifies_and_a_changed_one_does_not";
const END_TO_END: &str = "end_to_end_";

/// Tests that are left out.
const SLOW: &[&str] = &[
    // zkfabric-hdl: of each block its simulation runs, but not its synthesis, its replay and its
    // compiled model.
    "::resources",
    "::icarus",
    "::verilated",
    "msm/windows32_affine::faults",
    "msm/windows32_affine::simulation",
    // zkfabric-engine
    "thirty_kills_of_a_ledger_lose_nothing_acknowledged",
    "thirty_kills_of_a_sequencer_lose_no_receipt",
    "a_page_of_zeros_in_any_file_of_the_store_loses_nothing",
    "a_store_that_is_too_old_is_made_again",
    "an_end_at_every_operation_of_a_ledger_loses_nothing_acknowledged",
    "an_end_between_snapshot_trim_and_removal_costs_nothing",
    "errors_of_the_disk_end_a_ledger_and_lose_nothing",
    "memory_is_flat_under_load",
    "some_failures_of_the_disk_end_a_ledger_and_lose_nothing",
    "what_a_failed_synchronisation_kept_from_the_disk_is_written_again",
    "zeros_in_the_middle_of_the_blocks_are_told",
    // zkfabric-keys
    "the_vectors_of_the_definition_are_decrypted",
    // zkfabric-hdl-cli
    "the_current_yosys_counts_blocks_of_several_modules",
    // xtask
    "what_is_removed_changed_or_added_is_seen",
    // zkfabric
    "a_whole_proof_of_a_batch_is_verified_by_a_replica",
    "a_new_keystore_has_a_new_key_and_replaces_nothing",
    "clients::forge_works_unchanged",
    "clients::hardhat_works_unchanged",
    "demos::",
    "drivers::",
    "exit_codes_tell_causes_apart",
    "endless_inputs_end_at_a_limit",
    "programs_that_fail_say_why",
    "the_template_goes_from_program_to_verified_proof",
    "folders_of_programs_build_anywhere",
    // zkfabric-air
    "the_layers_are_keccak",
    // zkfabric-batch
    "a_gigagas_of_calls_runs_in_256_mib",
    // zkfabric-bench
    "circuits_are_simulated",
    "every_part_of_the_engine_has_its_rows",
    "every_part_of_the_node_has_its_rows",
    "anvil_has_the_same_rows",
    "a_filter_leaves_the_rest_unmeasured",
    "a_call_is_a_row",
    "a_search_finds_no_batch_above_its_bound",
    "batches_that_exceeded_their_bound_stay_within_it",
    "creations_stay_within_their_bounds",
    "half_the_gas_of_every_candidate_does_less",
    "published_tests_of_later_forks_stay_within_their_bounds",
    "published_tests_stay_within_their_bounds",
    "little_gas_stops_straight_code",
    "loops_at_the_end_of_code_stay_within_their_bounds",
    "prices_and_page_are_what_the_program_costs",
    "random_batches_stay_within_their_bounds",
    "two_batches_go_the_whole_way",
    "a_run_has_stages_sizes_kernels_and_threads",
    "a_quick_run_has_every_kernel",
    // zkfabric-compress
    "one_circuit_verifies_proofs_of_all_keys_of_a_family",
    "columns_that_stand_together_fill_fewer_stacks",
    "constants_halves_and_constant_points_are_those_of_the_schedule",
    "results_of_operations_are_those_of_their_operands",
    "determinism::chips_leave_no_second_witness",
    "other_keys_have_other_roots",
    "wrong_proofs_and_claims_are_refused",
    // zkfabric-executor
    "many_blocks_are_valid_batches_with_every_rejection_between",
    "published_state_tests_pass_through_the_executor",
    "ten_thousand_small_blocks_have_the_outcome_of_order",
    "two_hundred_large_blocks_have_the_outcome_of_order",
    // zkfabric-hdl-toolkit
    "inner_wires_are_reached_with_the_current_yosys",
    "a_circuit_compiled_by_the_current_verilator_is_its_model",
    "a_bench_without_a_run_of_its_tests_fails",
    "packages_that_cannot_be_installed_are_named",
    "dsps_take_flip_flops_as_whole_registers",
    "memories_are_found_by_synthesis",
    "synthesis_counts_cells",
    "luts_count_and_carries_do_not",
    "paths_cross_modules_and_pipelines_can_be_left_out",
    // zkfabric-host
    "transforms_by_every_kernel_are_those_of_the_cpu",
    "multiplications_of_many_bases_are_those_of_the_cpu",
    "a_card_is_a_device_by_name",
    "a_card_in_a_process_of_its_own_equals_the_definition",
    "kernels_wait_for_their_inputs",
    "a_programmed_card_equals_the_definition",
    "every_kernel_equals_the_cpu",
    "each_device_and_variant_equals_the_definition",
    "the_runner_notices_each_fault",
    "many_jobs_on_devices_with_faults_are_all_right",
    "a_device_that_fails_in_a_round_is_taken_out_and_the_sum_goes_on",
    "what_the_cores_see_beside_a_device_is_never_used",
    "wrong_bits_are_found_by_the_checks_of_ends",
    "a_column_stays_on_the_card_between_transforms_and_multiplications",
    "the_rust_simulation_equals_the_definition",
    "the_verilated_simulation_equals_the_definition",
    // zkfabric-kernels-cpu
    "base_field_at_its_bounds",
    "scalar_field_at_its_bounds",
    // zkfabric-kzg
    "short_polynomials_are_padded_with_zeros",
    // zkfabric-log
    "three_hundred_kills_lose_nothing_acknowledged",
    // zkfabric-msm
    "additions_at_the_edges_of_the_range",
    "many_buckets_and_full_tiles",
    // zkfabric-ntt
    "sizes_up_to_2_to_the_24",
    // zkfabric-plonk
    "no_changed_byte_is_accepted",
    "every_byte_of_a_proof_counts",
    "contracts_with_a_mistake_accept_what_is_false",
    "too_little_gas_is_neither_yes_nor_no",
    // zkfabric-prover
    "a_proof_by_a_programmed_card_is_that_of_the_cpu",
    "a_proof_by_the_simulated_card_is_that_of_the_cpu",
    "a_lying_device_leaves_the_proof_of_the_cores_and_one_line",
    "five_hundred_faults_deliver_no_wrong_proof",
    // zkfabric-stf
    "nodes_with_right_hashes_but_wrong_content_never_panic",
    "every_state_test_natively_and_from_its_witness",
    "every_state_test_of_later_forks_natively_and_from_its_witness",
    // zkfabric-sumcheck
    "rows::wide_instances",
    "twelve_permutations",
    "grids_of_any_height",
    "rows::large_instances",
    "keccak::any_number_of_permutations",
    "more_permutations",
    // zkfabric-testing
    "changed_rows_and_lanes_are_noticed",
    "executions::results_are_those_of_integers",
    "sums_are_those_of_the_affine_formulas",
    "what_has_no_slope_is_declined",
    "chips_leave_no_second_witness",
    "result_and_operands_may_overlap",
    "executions_balance_and_compress",
    "shards_are_filled_up_to_profiles",
    "shards_keep_to_their_budget_and_hold_every_row_once",
    // zkfabric-verifier
    "script::lies_change_exactly_the_later_challenges",
    "claims::each_round_over_rows",
    "claims::each_end_of_a_layer",
    "lengths_of_lists_are_checked",
    "errors_of_two_shards_do_not_cancel",
    "recorded::lies_are_refused_by_both",
    "encodings_cut_short_say_where",
    "lanes_without_bits_are_refused",
    "claims::lies_are_noticed_wherever_they_are_carried_to",
    "lies_on_the_second_pair_are_refused",
    "each_linear_round",
    "errors_of_two_pairs_are_refused",
    "every_edited_byte_is_refused",
    "every_edited_item_of_permutations_is_refused",
    "claims::each_round_of_a_layer",
    "a_wrong_row_is_refused",
    "claims_that_fit_wrong_lanes_are_refused",
    "each_edited_element",
    "claims::each_layer",
    "permutations::claims::each_round_of_a_layer",
    "bits_without_lanes_are_refused",
    "permutations_real_in_one_instance_are_refused",
    "rounds_without_iota_are_refused",
    "columns::wrong_lanes_are_refused",
    "wrong_states_are_refused",
    "pairs_of_several_heights_are_accepted",
    "lists::coordinates_of_zero_are_refused",
    "lies_on_permutations_are_refused_by_both",
    "lies_on_permutations_change_exactly_the_later_challenges",
    // zkfabric-wrap
    "keys_of_other_circuits_have_another_identity",
    "gadgets_leave_no_second_witness",
    "final_proofs_have_pairs_that_pair",
    // zkfabric-state
    "damage_of_every_kind_never_gives_wrong_content",
    "views_of_long_runs_are_the_states_of_their_groups",
    "after_sixty_kills_the_store_is_at_a_group",
    // zkfabric-zkvm
    "damage::wrong_files_that_are_whole_are_found_by_the_verifier",
    "proofs_that_are_filled_up_have_a_known_shape",
    "the_example_runs",
    "programs_with_gaps_are_proved_and_verified",
    "overflows_into_the_guard_are_not_provable",
    "a_device_that_dies_in_the_middle_leaves_a_valid_proof_and_one_line",
    "killed_processes_lose_at_most_one_shard",
];

/// Returns nextest's filter.
pub(super) fn filter() -> String {
    let names = [SLOW, &[END_TO_END]].concat().join("|");
    // A slash would end the expression.
    format!("not test(/{}/) + test(={WHOLE})", names.replace('/', "\\/"))
}

/// Returns the tests that other test programs leave out.
pub(super) fn skips() -> impl Iterator<Item = &'static str> {
    SLOW.iter()
        .chain(&[END_TO_END])
        .flat_map(|name| ["--skip", name])
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The last part of each name belongs to a test, or to a name composed where tests are listed.
    #[test]
    fn names_are_those_of_tests() {
        let listed = crate::process::output(&mut crate::process::program(
            "git",
            [
                "grep",
                "-h",
                "-o",
                "-w",
                "-E",
                "fn [a-z0-9_]+|mod [a-z0-9_]+|\"[a-z]+\"",
                "--",
                "*.rs",
            ],
        ));
        let listed = String::from_utf8(listed.unwrap()).unwrap();
        for name in SLOW.iter().chain(&[WHOLE]) {
            let last = name.rsplit("::").next().unwrap();
            let known = [format!("fn {last}\n"), format!("\"{last}\"\n")];
            let is_part = listed
                .lines()
                .any(|line| line.starts_with("fn ") && line.ends_with(last));
            assert!(
                is_part || known.iter().any(|known| listed.contains(known)),
                "{name}"
            );
        }
    }
}
