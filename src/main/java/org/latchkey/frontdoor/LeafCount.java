package org.latchkey.frontdoor;

/**
 * How a leaf of the guide serves people (P40).
 *
 * @param reached by how many visits
 * @param filed after how many of them a request followed
 */
public record LeafCount(GuideLeaf leaf, long reached, long filed) {}
