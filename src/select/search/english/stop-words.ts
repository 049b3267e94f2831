// English words that say nothing of what is looked for, in two tiers; written for this project.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Left out of an index and of queries: articles, pronouns, prepositions, conjunctions, auxiliaries (folded, no apostrophes). */
export const stopWords = words(`
a an the this that these those
i me my mine myself we our ours ourselves you your yours yourself he him his himself she her hers
herself it its itself they them their theirs themselves im ive id ill weve youre youve hes shes
theyre theyve thats whats whos wheres hows theres heres lets
and or but nor so yet if then than as because while although though whereas unless until
of in on at by for from to with without within into onto upon about above across after again
against along amid among around before behind below beneath beside besides between beyond down
during except inside like near off out outside over past per since through throughout till toward
towards under up via versus vs
am is are was were be been being do does did done doing dont doesnt didnt have has had having havent
hasnt hadnt isnt arent wasnt werent can cannot cant could couldnt may might must shall should
shouldnt will wont would wouldnt
not no there here also just too very only own same such both each any all some
what which who whom whose when where why how
`);

/**
 * Words with which people ask rather than name what they look for. They are matched if they stand
 * in a record, and weigh little where they do not.
 */
export const lightWords = words(`
tell told say says said saying talk talks talked talking speak spoke speaks speaking mention mentions
mentioned describe describes described explain explains explained call calls called claim claims
claimed ask asks asked answer answers think thinks thought believe believes know knows known show
shows shown give gives gave given get gets got getting go goes went going gone come comes came coming
make makes made making take takes took taken taking put puts want wants wanted need needs needed try
tries tried trying use uses used using mean means meant happen happens happened happening matter
matters become becomes became keep keeps kept let look looks looked looking seem seems seemed feel
feels felt find finds found see sees saw seen help helps work works worked
much many more most less least few little lot lots several some every other others another else
really actually exactly currently recently ever never always often still already now today currently
please information info details detail about regarding concerning related list any anything something
everything nothing anyone someone everyone thing things stuff kind kinds sort sorts type types way
ways reason reasons point points main key important big bigger biggest large larger largest great
good better best bad worse worst new old long short high low different possible real true one ones
quote quotes quoted quotation quotations words comment comments commented remark remarks fact facts
according name names named whether yes maybe perhaps
`);
