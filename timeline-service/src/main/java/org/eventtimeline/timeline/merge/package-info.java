/**
 * Which mentions tell one event, plain Java. {@link org.eventtimeline.timeline.merge.Clustering} is the door;
 * {@link org.eventtimeline.timeline.merge.Gist} holds what of a mention is compared.
 */
package org.eventtimeline.timeline.merge;
