"""The pages: server-rendered, readable without script, each fact one click from the sentence that says it."""
