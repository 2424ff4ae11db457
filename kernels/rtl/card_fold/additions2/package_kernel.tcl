# Packages zkfabric_fold for Vitis:
#   vivado -mode batch -source package_kernel.tcl -tclargs [PART] [OUT]
# PART: any part of the card, xcu55c-fsvh2892-2L-e if none is given; OUT: folder for zkfabric_fold.xo, the present one if none.
# generated: cargo xtask rtl --write

set here [file dirname [file normalize [info script]]]
set part [expr {$argc > 0 ? [lindex $argv 0] : "xcu55c-fsvh2892-2L-e"}]
set out [file normalize [expr {$argc > 1 ? [lindex $argv 1] : "."}]]
set ip $out/zkfabric_fold_ip

create_project -force zkfabric_fold_project $out/zkfabric_fold_project -part $part
add_files -norecurse [list $here/zkfabric_fold.v $here/../additions2.v]
set_property top zkfabric_fold [current_fileset]
update_compile_order -fileset sources_1
ipx::package_project -root_dir $ip -vendor zkfabric -library kernel -taxonomy /KernelIP -import_files -set_current true -force
set core [ipx::current_core]
set_property name zkfabric_fold $core
set_property version 1.0 $core
set_property display_name zkfabric_fold $core
set_property description {a round of a layer of fractions over the scalar field of BN254} $core

# one clock for everything; the linker may give another frequency
ipx::associate_bus_interfaces -busif s_axi_control -clock ap_clk $core
ipx::associate_bus_interfaces -busif m_axi_p -clock ap_clk $core
ipx::associate_bus_interfaces -busif m_axi_q -clock ap_clk $core
ipx::associate_bus_interfaces -busif m_axi_weights -clock ap_clk $core
ipx::associate_bus_interfaces -busif m_axi_to_p -clock ap_clk $core
ipx::associate_bus_interfaces -busif m_axi_to_q -clock ap_clk $core

# what the ports do, for the interconnect
proc set_bus {core port name value} {
    set parameter [ipx::add_bus_parameter -quiet $name [ipx::get_bus_interfaces $port -of_objects $core]]
    set_property value $value $parameter
    set_property value_source constant $parameter
}
set_bus $core m_axi_p READ_WRITE_MODE READ_ONLY
set_bus $core m_axi_p MAX_BURST_LENGTH 64
set_bus $core m_axi_p NUM_READ_OUTSTANDING 16
set_bus $core m_axi_p NUM_WRITE_OUTSTANDING 0
set_bus $core m_axi_p SUPPORTS_NARROW_BURST 0
set_bus $core m_axi_q READ_WRITE_MODE READ_ONLY
set_bus $core m_axi_q MAX_BURST_LENGTH 64
set_bus $core m_axi_q NUM_READ_OUTSTANDING 16
set_bus $core m_axi_q NUM_WRITE_OUTSTANDING 0
set_bus $core m_axi_q SUPPORTS_NARROW_BURST 0
set_bus $core m_axi_weights READ_WRITE_MODE READ_ONLY
set_bus $core m_axi_weights MAX_BURST_LENGTH 64
set_bus $core m_axi_weights NUM_READ_OUTSTANDING 16
set_bus $core m_axi_weights NUM_WRITE_OUTSTANDING 0
set_bus $core m_axi_weights SUPPORTS_NARROW_BURST 0
set_bus $core m_axi_to_p READ_WRITE_MODE WRITE_ONLY
set_bus $core m_axi_to_p MAX_BURST_LENGTH 64
set_bus $core m_axi_to_p NUM_READ_OUTSTANDING 0
set_bus $core m_axi_to_p NUM_WRITE_OUTSTANDING 16
set_bus $core m_axi_to_p SUPPORTS_NARROW_BURST 0
set_bus $core m_axi_to_q READ_WRITE_MODE WRITE_ONLY
set_bus $core m_axi_to_q MAX_BURST_LENGTH 64
set_bus $core m_axi_to_q NUM_READ_OUTSTANDING 0
set_bus $core m_axi_to_q NUM_WRITE_OUTSTANDING 16
set_bus $core m_axi_to_q SUPPORTS_NARROW_BURST 0

ipx::associate_bus_interfaces -clock ap_clk -reset ap_rst_n $core
set clock [ipx::get_bus_interfaces ap_clk -of_objects $core]
set frequency [ipx::add_bus_parameter -quiet FREQ_HZ $clock]
set_property value 300000000 $frequency
set_property value_resolve_type user $frequency

# registers
set map [ipx::add_memory_map -quiet s_axi_control $core]
set_property slave_memory_map_ref s_axi_control [ipx::get_bus_interfaces s_axi_control -of_objects $core]
set block [ipx::add_address_block -quiet reg0 $map]
set_property range 4096 $block
set_property width 32 $block
proc add_register {block name offset size description} {
    set register [ipx::add_register -quiet $name $block]
    set_property address_offset $offset $register
    set_property size $size $register
    set_property description $description $register
    return $register
}
add_register $block CTRL 0x0 32 {control: 0 ap_start, 1 ap_done, 2 ap_idle, 3 ap_ready, 4 ap_continue, 7 auto_restart}
add_register $block GIER 0x4 32 {interrupts on: 0 enable}
add_register $block IP_IER 0x8 32 {interrupts enabled: 0 done, 1 ready}
add_register $block IP_ISR 0xc 32 {causes of the interrupt: 0 done, 1 ready}
set register [add_register $block p 0x10 64 {numerators, 32 bytes each}]
set_property value m_axi_p [ipx::add_register_parameter -quiet ASSOCIATED_BUSIF $register]
set register [add_register $block q 0x1c 64 {denominators, 32 bytes each}]
set_property value m_axi_q [ipx::add_register_parameter -quiet ASSOCIATED_BUSIF $register]
set register [add_register $block weights 0x28 64 {64 bytes with the challenge and lambda, then a weight of 32 bytes for each pair}]
set_property value m_axi_weights [ipx::add_register_parameter -quiet ASSOCIATED_BUSIF $register]
set register [add_register $block to_p 0x34 64 {bound numerators}]
set_property value m_axi_to_p [ipx::add_register_parameter -quiet ASSOCIATED_BUSIF $register]
set register [add_register $block to_q 0x40 64 {bound denominators}]
set_property value m_axi_to_q [ipx::add_register_parameter -quiet ASSOCIATED_BUSIF $register]
set register [add_register $block sums 0x4c 64 {t(0) of eight lanes, then the coefficients of X^2, 32 bytes each}]
set_property value m_axi_to_p [ipx::add_register_parameter -quiet ASSOCIATED_BUSIF $register]
set register [add_register $block pairs 0x58 32 {pairs of quads, behind the fold if there is one}]
set register [add_register $block fold 0x64 32 {bit 0: the layer is bound by the challenge first}]
set_property access read-only [add_register $block failed 0x70 32 {an error response: bit 0 to p, 1 to q, 2 to weights, 3 to bound p or sums, 4 to bound q; 5: no pair or too many}]

set_property sdx_kernel true $core
set_property sdx_kernel_type rtl $core
set_property vitis_drc {ctrl_protocol ap_ctrl_chain} $core
set_property ipi_drc {ignore_freq_hz true} $core
set_property supported_families {} $core
set_property auto_family_support_level level_2 $core
ipx::create_xgui_files $core
ipx::update_checksums $core
ipx::check_integrity -kernel $core
ipx::save_core $core
close_project

package_xo -force -kernel_name zkfabric_fold -ctrl_protocol ap_ctrl_chain -ip_directory $ip -kernel_xml $here/kernel.xml -xo_path $out/zkfabric_fold.xo
