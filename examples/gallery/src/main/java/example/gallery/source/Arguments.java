package example.gallery.source;

import java.lang.reflect.Array;
import java.lang.reflect.Executable;
import java.util.List;

/** The arguments of a call as reflection wants them: those of variable number in an array. */
final class Arguments {

    private Arguments() {}

    static Object[] forCall(Executable what, List<Object> values) {
        if (!what.isVarArgs()) {
            return values.toArray();
        }
        Class<?>[] types = what.getParameterTypes();
        int fixed = types.length - 1;
        List<Object> rest = values.subList(fixed, values.size());
        Object array = Array.newInstance(types[fixed].componentType(), rest.size());
        for (int i = 0; i < rest.size(); i++) {
            Array.set(array, i, rest.get(i));
        }
        Object[] all = values.subList(0, fixed).toArray(new Object[types.length]);
        all[fixed] = array;
        return all;
    }
}
